package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A best practice is written, published, taken over by a client and changed there, and published again. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class TemplatesJourneyIT {

    private final String name = "Préparer l’envoi " + Ids.next().toString().substring(24);

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    private String address;

    @BeforeEach
    void newClient() {
        address = "/c/" + clients.slug(clients.consultant()) + "/templates";
    }

    @Test
    void aClientKeepsItsCopyWhenTheAgencyPublishesAgain() {
        String template;
        try (Visit admin = Visit.of(SamplePerson.ADA, port)) {
            Page page = admin.page();
            template = write(admin);
            button(page, "Publier la version 1").click();
            button(dialog(page), "Publier").click();
            assertThat(problem(page, "Ce texte est nécessaire, en français ou en anglais."))
                    .isVisible();
            field(page, "Ce qui est nouveau").fill("Première version.");
            picture(admin, "templates-publish");
            button(dialog(page), "Publier").click();
            assertThat(page.getByText("La version 1 est publiée.")).isVisible();
            assertThat(button(page, "Publier la version 2")).hasCount(0);
        }

        try (Visit consultant = Visit.of(SamplePerson.CARL, port)) {
            Page page = consultant.page();
            consultant.open(template);
            assertThat(button(page, "Modifier")).isVisible();
            assertThat(button(page, "Publier la version 2")).hasCount(0);

            consultant.open(address);
            page.keyboard().press("c");
            dialog(page).locator("vaadin-select").click();
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("Processus\u00A0: " + name + " (version 1)"))
                    .click();
            assertThat(dialog(page).getByText("Nombre de pays")).isVisible();
            picture(consultant, "templates-apply");
            button(dialog(page), "Appliquer").click();
            assertThat(page.getByText("Le modèle est appliqué.")).isVisible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                    .click();
            assertThat(page.getByText("Aucune différence.")).isVisible();
            page.keyboard().press("e");
            button(page, "Modifier Nombre de pays").click();
            field(page, "Réponse").fill("7,5,2");
            field(page, "Réponse").blur();
            button(dialog(page), "Valider").click();
            assertThat(problem(page, "Un nombre de 15 chiffres au plus, avec 6 décimales au plus."))
                    .isVisible();
            assertThat(field(page, "Réponse")).hasValue("7,5,2");
            field(page, "Réponse").fill("7");
            button(dialog(page), "Valider").click();
            assertThat(dialog(page)).hasCount(0);
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Enregistré.")).isVisible();
            assertThat(page.locator("table.pu-table")).containsText("7");
            picture(consultant, "templates-copy-edited");
        }

        try (Visit admin = Visit.of(SamplePerson.ADA, port)) {
            Page page = admin.page();
            admin.open(template + "/edit");
            addStep(page, "Relire à deux", "-1");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Brouillon à publier")).isVisible();
            page.getByText("Ce que le brouillon change").click();
            assertThat(page.locator("table.pu-table")).containsText("Relire à deux");
            button(page, "Publier la version 2").click();
            field(page, "Ce qui est nouveau").fill("Une relecture de plus.");
            button(dialog(page), "Publier").click();
            assertThat(page.getByText("La version 2 est publiée.")).isVisible();
            picture(admin, "templates-second-version");
        }

        try (Visit consultant = Visit.of(SamplePerson.CARL, port)) {
            Page page = consultant.page();
            consultant.open(address);
            Locator list = page.locator("vaadin-grid");
            assertThat(list).containsText("Version 1");
            assertThat(list).containsText("Version 2 disponible");
            assertThat(list).containsText("Modifiée ici");
            picture(consultant, "templates-behind");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                    .click();
            assertThat(page.getByText("Version 2 disponible")).isVisible();
            assertThat(page.getByText("Cette copie repose sur la version 1 du modèle de l’agence."))
                    .isVisible();
            assertThat(page.locator("table.pu-table")).containsText("7");
            assertThat(page.getByText("Relire à deux")).hasCount(0);
        }
    }

    @Test
    void whatDoesNotFitStaysInItsFieldAndMarkupIsText() {
        String markup = "<img src=x onerror=\"document.title='taken'\">" + name;
        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            Page page = visit.page();
            visit.open("/agency/templates");
            page.keyboard().press("c");
            button(dialog(page), "Enregistrer").click();
            assertThat(problem(page, "Ce texte est nécessaire, en français ou en anglais."))
                    .isVisible();
            String endless = "a".repeat(10_000);
            field(page, "Nom en français").fill(endless);
            button(dialog(page), "Enregistrer").click();
            assertThat(problem(page, "Le texte dépasse 160 caractères.")).isVisible();
            assertThat(field(page, "Nom en français")).hasValue(endless);
            picture(visit, "templates-bad-input");
            field(page, "Nom en français").fill(markup);
            button(dialog(page), "Enregistrer").click();
            page.waitForURL(Pattern.compile(".*/edit"));
            addStep(page, markup, "0");
            assertThat(page.locator(".pu-elements").last()).containsText(markup);
            button(page, "Enregistrer").click();
            assertThat(page.locator("h1")).hasText(markup);
            visit.open("/agency/templates");
            assertThat(page.getByText(markup)).isVisible();
            assertThat(page.locator("#content img")).hasCount(0);
            assertThat(page.title()).isEqualTo("Bibliothèque · Atelier · Pupitre");
        }
    }

    /** A template with a field that takes a number, and a step; answers its address. */
    private String write(Visit visit) {
        Page page = visit.page();
        visit.open("/agency/templates");
        page.keyboard().press("c");
        field(page, "Nom en français").fill(name);
        button(dialog(page), "Enregistrer").click();
        page.waitForURL(Pattern.compile(".*/edit"));
        String template = page.url().replaceFirst(".*(/agency/templates/[^/]+)/edit", "$1");

        button(page, "Ajouter un champ").click();
        field(page, "Intitulé en français").fill("Nombre de pays");
        dialog(page).locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Nombre").setExact(true))
                .click();
        assertThat(field(page, "Réponse")).isVisible();
        picture(visit, "templates-field");
        button(dialog(page), "Valider").click();
        assertThat(dialog(page)).hasCount(0);
        addStep(page, "Tester l’envoi", "-2");
        picture(visit, "templates-editor");
        button(page, "Enregistrer").click();
        assertThat(page.getByText("2 jours ouvrés avant")).isVisible();
        return template;
    }

    private static void addStep(Page page, String title, String days) {
        button(page, "Ajouter une étape").click();
        field(page, "Intitulé en français").fill(title);
        field(page, "Jours ouvrés par rapport au jour J").fill(days);
        button(dialog(page), "Valider").click();
        assertThat(dialog(page)).hasCount(0);
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator problem(Page page, String words) {
        return page.locator("[slot='error-message']", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator field(Page page, String label) {
        return dialog(page).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        Look.awaitRest(visit.page());
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
