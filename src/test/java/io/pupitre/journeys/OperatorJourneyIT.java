package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static io.pupitre.journeys.ByWords.field;
import static io.pupitre.journeys.ByWords.heading;
import static io.pupitre.journeys.ByWords.problem;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.Letters;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operator makes an agency, whose first admin arrives; then suspends it under their hands, and lets them in again. */
@ConsoleTest
class OperatorJourneyIT {

    private static final Pattern FIRST_PASSWORD = Pattern.compile("Mot de passe provisoire\u00A0: (\\S+)");

    private final String mark = Ids.next().toString().substring(24);
    private final String agency = "Horizon " + mark;
    private final String email = mark + "@example.test";

    @LocalServerPort
    private int port;

    @Test
    void anAgencyBeginsIsSuspendedAndComesBack() {
        try (Visit operator = Visit.of(SamplePerson.PLATFORM, port)) {
            Page page = operator.page();
            operator.open("/platform/agencies");
            picture(operator, "operator-agencies");
            create(operator);

            try (Visit admin = Visit.ofNewcomer(email, firstPassword(), port)) {
                assertThat(admin.page().getByText("Votre agence n’a pas encore de client."))
                        .isVisible();
                assertThat(button(admin.page(), "Nouveau client")).isVisible();
                picture(admin, "operator-first-portfolio");
                admin.open("/agency/clients");
                picture(admin, "operator-first-clients");
                admin.open("/agency/portfolio");

                suspend(operator);
                button(admin.page(), "Nouveau client").click();
                assertThat(heading(admin.page(), "Page introuvable")).isVisible();
                assertThat(admin.open("/agency/portfolio")).isEqualTo(404);
                admin.open("/");
                picture(admin, "operator-suspended-admin");

                button(page, "Réactiver " + agency).click();
                assertThat(page.getByText(agency + " est de nouveau active.")).isVisible();
                assertThat(admin.open("/agency/portfolio")).isEqualTo(200);
                button(admin.page(), "Nouveau client").click();
                assertThat(field(admin.page(), "Nom du client")).isVisible();
            }
        }
    }

    @Test
    void thePageFitsATelephoneInTheDark() {
        try (Visit operator = Visit.of(SamplePerson.PLATFORM, port, ColorScheme.DARK, 390, 844)) {
            operator.open("/platform/agencies");
            picture(operator, "operator-agencies-phone");
            button(operator.page(), "Nouvelle agence").click();
            assertThat(field(operator.page(), "Nom de l’agence")).isVisible();
            picture(operator, "operator-new-agency-phone");
        }
    }

    @Test
    void anAdminInvitesAnotherOne() {
        try (Visit visit = Visit.of(SamplePerson.BEA, port, ColorScheme.LIGHT, 390, 844)) {
            Page page = visit.page();
            visit.open("/agency/people");
            button(page, "Inviter une personne").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.locator("vaadin-select").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("administration de l’agence"))
                    .click();
            assertThat(dialog.getByLabel("Client")).isHidden();
            dialog.getByLabel("Prénom et nom").fill("Paule " + mark);
            dialog.getByLabel("Adresse e-mail").fill(email);
            picture(visit, "people-invite-admin-phone");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inviter"))
                    .click();
            assertThat(page.getByText("Paule " + mark + " est invité(e).")).isVisible();
            await().atMost(20, SECONDS).until(() -> !Letters.to(email).isEmpty());
        }
        try (Visit visit = Visit.of(SamplePerson.BEA, port)) {
            visit.open("/agency/people");
            assertThat(button(visit.page(), "Renvoyer l’invitation de Paule " + mark))
                    .isVisible();
            picture(visit, "people-invited-admin");
            button(visit.page(), "Mettre fin à l’accès de Paule " + mark).click();
            Locator confirm = visit.page().getByRole(AriaRole.DIALOG);
            confirm.getByRole(AriaRole.TEXTBOX).fill("Paule " + mark);
            confirm.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mettre fin"))
                    .click();
            assertThat(visit.page().getByText("Paule " + mark + " n’a plus accès."))
                    .isVisible();
        }
    }

    private void create(Visit operator) {
        Page page = operator.page();
        page.keyboard().press("c");
        field(page, "Nom de l’agence").fill("Atelier");
        assertThat(field(page, "Adresse dans la console")).hasValue("atelier");
        button(page, "Créer l’agence").click();
        assertThat(problem(page, "Une autre agence a cette adresse.")).isVisible();
        assertThat(problem(page, "Une adresse comme marie@exemple.fr est attendue."))
                .isVisible();
        picture(operator, "operator-new-agency-refused");
        field(page, "Nom de l’agence").fill(agency);
        assertThat(field(page, "Adresse dans la console")).hasValue("horizon-" + mark);
        page.getByLabel("Canard").check();
        field(page, "Première personne à l’administration").fill("Marie Dupont");
        field(page, "Adresse e-mail").fill(email);
        picture(operator, "operator-new-agency");
        button(page, "Créer l’agence").click();
        assertThat(page.getByText(agency + " est créée.")).isVisible();
        assertThat(button(page, "Suspendre " + agency)).isVisible();
        picture(operator, "operator-agency-created");
    }

    private void suspend(Visit operator) {
        Page page = operator.page();
        button(page, "Suspendre " + agency).click();
        Locator confirm = page.getByRole(AriaRole.DIALOG);
        assertThat(confirm.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suspendre")))
                .isDisabled();
        confirm.getByRole(AriaRole.TEXTBOX).fill(agency);
        picture(operator, "operator-suspend");
        confirm.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suspendre"))
                .click();
        assertThat(page.getByText(agency + " est suspendue.")).isVisible();
        picture(operator, "operator-agency-suspended");
    }

    private String firstPassword() {
        String letter = await().atMost(20, SECONDS)
                .until(() -> Letters.to(email), found -> !found.isEmpty())
                .getFirst();
        assertThat(letter).contains(agency, "/agency/portfolio");
        Matcher password = FIRST_PASSWORD.matcher(letter);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
