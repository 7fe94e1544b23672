package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant compares two candidates, and records what the client's CMO decided. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class EvaluationJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    private Scope.Workspace client;
    private ToolId tool;

    @BeforeEach
    void newClient() {
        client = clients.consultant();
        tool = personas.as(
                client, () -> tools.add(ToolExamples.named("Tamis Envoi")).id());
    }

    @Test
    void fromWeightedMarksToAnApprovalWithItsEvidence() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/" + clients.slug(client) + "/tools/evaluations");
            button(page, "Commencer une évaluation").first().click();
            field(page, "Question à trancher").fill("Quel outil d’envoi ?");
            save(page);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Quel outil d’envoi ?")))
                    .isVisible();

            criterion(page, "Usage", "3");
            criterion(page, "Prix", "1");
            button(page, "Ajouter un candidat").click();
            field(page, "Outil du client").fill("Tamis");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Tamis Envoi"))
                    .click();
            save(page);
            button(page, "Ajouter un candidat").click();
            field(page, "Produit, par son nom").fill("Râteau Courrier");
            save(page);

            // By the keyboard: the value that begins with what is typed.
            mark(page, "Tamis Envoi", "Usage", "4");
            mark(page, "Tamis Envoi", "Prix", "2");
            mark(page, "Râteau Courrier", "Usage", "2");
            assertThat(page.locator(".pu-evaluation-ranking")).containsText("Il manque une note\u00A0: Prix");
            mark(page, "Râteau Courrier", "Prix", "5");
            // (3 × 4 + 2) ÷ 4 and (3 × 2 + 5) ÷ 4
            assertThat(page.locator(".pu-evaluation-ranking li").first()).containsText("Tamis Envoi");
            assertThat(page.locator(".pu-evaluation-ranking li").first()).containsText("3,50\u00A0/\u00A05");
            assertThat(page.locator(".pu-evaluation-ranking li").last()).containsText("2,75\u00A0/\u00A05");

            field(page, "Recommandation, risques, coûts").fill("Prendre Tamis Envoi.");
            button(page, "Enregistrer le mémo").click();
            assertThat(page.getByText("Le mémo est enregistré.")).isVisible();
            visit.picture("evaluation");

            button(page, "Consigner une décision").click();
            page.getByText("Mettre un veto").click();
            select(page, "Décidé par", "Le CMO du client");
            field(page, "Nom de qui a décidé").fill("Nora Lindqvist");
            button(page, "Enregistrer").click();
            assertThat(page.locator("[slot='error-message']")
                            .getByText("Ce champ est obligatoire.")
                            .first())
                    .isVisible();
            assertThat(field(page, "Nom de qui a décidé")).hasValue("Nora Lindqvist");
            page.getByText("Approuver un candidat").click();
            assertThat(field(page, "Nom de qui a décidé")).hasValue("Nora Lindqvist");
            field(page, "Preuve").fill("https://example.test/comite");
            visit.picture("evaluation-decision");
            button(page, "Enregistrer").click();

            assertThat(page.getByText("Décidée")).isVisible();
            assertThat(page.locator(".pu-evaluation-decisions")).containsText("Tamis Envoi approuvé");
            assertThat(page.locator(".pu-evaluation-decisions")).containsText("Nora Lindqvist (Le CMO du client)");
            assertThat(page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("https://example.test/comite")))
                    .isVisible();
            assertThat(status()).isEqualTo(ToolStatus.APPROVED);
            visit.picture("evaluation-decided");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".pu-stack-pages")).isHidden();
            assertThat(button(page, "Imprimer")).isHidden();
            assertThat(page.locator(".pu-evaluation-memo-written").first()).isVisible();
        }
    }

    private ToolStatus status() {
        return personas.as(client, () -> tools.get(tool).details().status());
    }

    /** Until the dialog is gone: what is pressed before would be pressed in vain. */
    private static void save(Page page) {
        button(page, "Enregistrer").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    private static void criterion(Page page, String name, String weight) {
        button(page, "Ajouter un critère").click();
        field(page, "Critère").fill(name);
        field(page, "Poids").fill(weight);
        save(page);
        assertThat(page.locator(".pu-evaluation-matrix")).containsText(name);
    }

    private static void mark(Page page, String candidate, String criterion, String points) {
        // The mark's name goes on with its value, and the remark's button has the mark's name in its own.
        Locator button = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^Note de " + candidate + " pour " + criterion + "\\b")));
        button.focus();
        page.keyboard().press("ArrowDown");
        Locator option = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(points).setExact(true));
        option.waitFor();
        page.keyboard().type(points);
        page.keyboard().press("Enter");
        assertThat(button).containsText(points);
    }

    private static void select(Page page, String label, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
