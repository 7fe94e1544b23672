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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The agency's admin begins a client, and somebody who was invited arrives there. */
@ConsoleTest
class OnboardingJourneyIT {

    private static final Pattern FIRST_PASSWORD = Pattern.compile("Mot de passe provisoire\u00A0: (\\S+)");

    private final String mark = Ids.next().toString().substring(24);

    @LocalServerPort
    private int port;

    @Test
    void aClientBeginsAndItsPeopleArrive() {
        String client = "Été & Cie " + mark;
        String slug = "ete-cie-" + mark;
        String email = mark + "@example.test";
        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            Page page = visit.page();
            visit.open("/agency/clients");
            page.keyboard().press("c");
            assertThat(heading(page, "Nouveau client")).isVisible();

            field(page, "Nom du client").fill("Nordwind");
            assertThat(field(page, "Adresse dans la console")).hasValue("nordwind");
            button(page, "Continuer").click();
            assertThat(problem(page, "Un autre client de l’agence a cette adresse."))
                    .isVisible();
            field(page, "Nom du client").fill(client);
            assertThat(field(page, "Adresse dans la console")).hasValue(slug);
            page.getByLabel("allemand").check();
            picture(visit, "onboarding-identity");
            button(page, "Continuer").click();

            region(page, 0, "DACH", "Allemagne", "Autriche", "Suisse");
            button(page, "Ajouter une région").click();
            region(page, 1, "Benelux", "Belgique", "Pays-Bas", "Autriche");
            button(page, "Continuer").click();
            assertThat(problem(page, "Déjà dans une autre région\u00A0: Autriche."))
                    .isVisible();
            picture(visit, "onboarding-regions");
            page.getByLabel("Retirer Autriche").nth(1).click();
            button(page, "Continuer").click();

            assertThat(heading(page, "Contenu de départ")).isVisible();
            picture(visit, "onboarding-starter");
            button(page, "Continuer").click();

            field(page, "Prénom et nom").fill("Marie Dupont");
            field(page, "Adresse e-mail").fill("marie");
            button(page, "Continuer").click();
            assertThat(problem(page, "Une adresse comme marie@exemple.fr est attendue."))
                    .isVisible();
            field(page, "Adresse e-mail").fill(email);
            page.locator("vaadin-select")
                    .filter(new Locator.FilterOptions().setHasText("Rôle"))
                    .click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("consultant"))
                    .click();
            picture(visit, "onboarding-people");

            button(page, "Retour").click();
            button(page, "Retour").click();
            assertThat(field(page, "Région").first()).hasValue("DACH");
            button(page, "Continuer").click();
            button(page, "Continuer").click();
            assertThat(field(page, "Adresse e-mail")).hasValue(email);
            button(page, "Continuer").click();

            assertThat(page.getByText("Benelux (Belgique, Pays-Bas)")).isVisible();
            picture(visit, "onboarding-check");
            button(page, "Créer l’espace de travail").click();
            page.waitForURL(Pattern.compile(".*/c/" + slug + "/tools"));
            assertThat(page.getByText("Automatisation marketing").first()).isVisible();
            picture(visit, "onboarding-done");
        }
        String letter = await().atMost(20, SECONDS)
                .until(() -> Letters.to(email), found -> !found.isEmpty())
                .getFirst();
        assertThat(letter).contains(client, "Ada Moreau", "/c/" + slug);
        Matcher password = FIRST_PASSWORD.matcher(letter);
        assertThat(password.find()).isTrue();
        try (Visit visit = Visit.ofNewcomer(email, password.group(1), port)) {
            assertThat(visit.page().getByText(client).first()).isVisible();
            assertThat(visit.open("/c/" + slug + "/tools")).isEqualTo(200);
            assertThat(visit.open("/c/nordwind/tools")).isEqualTo(404);
            visit.open("/agency/clients/new");
            assertThat(heading(visit.page(), "Vous n’avez pas accès à cette page"))
                    .isVisible();
            assertThat(visit.page().getByText("Votre rôle ici ne permet pas d’ouvrir cette page."))
                    .isVisible();
        }
    }

    @Test
    void anAdminInvitesSomebodyAndLetsThemGo() {
        String name = "Paul " + mark;
        String email = mark + "@example.test";
        try (Visit visit = Visit.of(SamplePerson.BEA, port)) {
            Page page = visit.page();
            visit.open("/agency/people");
            picture(visit, "people");
            page.keyboard().press("c");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Prénom et nom").fill(name);
            dialog.getByLabel("Adresse e-mail").fill(email);
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inviter"))
                    .click();
            assertThat(problem(page, "Choisissez un client.")).isVisible();
            dialog.getByLabel("Client", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Zéphyr");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Zéphyr"))
                    .click();
            picture(visit, "people-invite");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inviter"))
                    .click();
            assertThat(page.getByText(name + " est invité(e).")).isVisible();
            await().atMost(20, SECONDS).until(() -> !Letters.to(email).isEmpty());

            button(page, "Mettre fin à l’accès de " + name).click();
            Locator confirm = page.getByRole(AriaRole.DIALOG);
            confirm.getByRole(AriaRole.TEXTBOX).fill(name);
            picture(visit, "people-end");
            confirm.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mettre fin"))
                    .click();
            assertThat(page.getByText(name + " n’a plus accès.")).isVisible();
            assertThat(page.getByText(email)).hasCount(0);
        }
    }

    @Test
    void theWizardFitsATelephoneInTheDark() {
        try (Visit visit = Visit.of(SamplePerson.BEA, port, ColorScheme.DARK, 390, 844)) {
            Page page = visit.page();
            visit.open("/agency/clients/new");
            field(page, "Nom du client").fill("Phare " + mark);
            assertThat(field(page, "Adresse dans la console")).hasValue("phare-" + mark);
            picture(visit, "onboarding-identity-phone");
            for (String step : List.of("regions", "starter", "people", "check")) {
                button(page, "Continuer").click();
                picture(visit, "onboarding-" + step + "-phone");
            }
            assertThat(page.getByText("Phare " + mark)).isVisible();
        }
    }

    private static void region(Page page, int row, String name, String... countries) {
        Locator region = page.locator(".pu-wizard-row").nth(row);
        region.getByLabel("Région", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        for (String country : countries) {
            region.getByLabel("Ajouter un pays").fill(country);
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(country).setExact(true))
                    .click();
            // The field is empty again only once the country stands below it.
            assertThat(region.getByLabel("Retirer " + country)).isVisible();
        }
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
