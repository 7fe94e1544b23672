package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The agency's admin changes where a client is active, and suspends it while its consultant is at work. */
@ConsoleTest
class SettingsJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Test
    void regionsReachTheCalendarAndASuspendedClientIsOnlyRead() {
        Scope.Workspace client = clients.consultant();
        String slug = clients.slug(client);
        String settings = "/c/" + slug + "/settings";
        String cadences = "/c/" + slug + "/cadences";
        try (Visit ada = Visit.of(SamplePerson.ADA, port);
                Visit carl = Visit.of(SamplePerson.CARL, port)) {
            Page page = ada.page();
            ada.open(settings);
            region(page, 0, "Région Nord", "Suède");
            region(page, 1, "Région Ouest", "France", "Belgique");
            button(page, "Enregistrer les régions").click();
            assertThat(page.getByText("C’est enregistré.")).isVisible();
            pictures(ada, "settings");

            ada.open(cadences + "?month=2027-09");
            page.locator("pupitre-month").waitFor();
            page.locator("vaadin-select")
                    .filter(new Locator.FilterOptions().setHasText("Partout"))
                    .click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Suède"))
                    .waitFor();
            ada.picture("calendar-places");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Région Ouest"))
                    .click();
            page.waitForURL(url -> url.contains("region="));

            Page work = carl.page();
            carl.open(settings);
            assertThat(work.getByText("Vous n’avez pas accès à cette page")).isVisible();
            carl.open(cadences + "?view=campaigns");
            button(work, "Nouvelle campagne").click();
            work.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Rentrée");
            work.getByLabel("Belgique").check();
            pictures(carl, "campaign-countries");

            ada.open(settings);
            button(page, "Suspendre le client").click();
            page.locator("vaadin-dialog vaadin-text-field input").fill(slug);
            pictures(ada, "settings-suspend");
            page.locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suspendre le client"))
                    .click();
            assertThat(button(page, "Réactiver le client")).isVisible();
            assertThat(button(page, "Enregistrer les régions")).isHidden();
            pictures(ada, "settings-at-rest");

            button(work, "Enregistrer").click();
            assertThat(work.getByText("Rien n’est enregistré\u00A0: l’espace de " + slug + " est suspendu."))
                    .isVisible();
            assertThat(work.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Rentrée");
            assertThat(banner(work)).containsText("suspendu");
            pictures(carl, "refused-at-rest");
            button(work, "Annuler").click();
            assertThat(button(work, "Nouvelle campagne")).isHidden();
            carl.open("/c/" + slug + "/tools");
            assertThat(banner(work)).isVisible();
            assertThat(button(work, "Ajouter un outil")).isHidden();
            pictures(carl, "tools-at-rest");
            try (Visit nora = Visit.of(SamplePerson.NORA, port)) {
                assertThat(nora.open("/c/" + slug + "/scorecards")).isEqualTo(404);
            }

            button(page, "Réactiver le client").click();
            assertThat(button(page, "Suspendre le client")).isVisible();
            carl.open(cadences);
            assertThat(banner(work)).isHidden();
            assertThat(button(work, "Nouvelle campagne")).isVisible();
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Visit phone = Visit.of(SamplePerson.ADA, port, scheme, 390, 844)) {
                for (String path : new String[] {settings, cadences + "?view=campaigns&region=R%C3%A9gion+Ouest"}) {
                    phone.open(path);
                    phone.page().waitForLoadState();
                    assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
                            .as("%s fits a phone", path)
                            .isEqualTo(390);
                    assertThat(Visit.violations(phone.page())).as(path).isEmpty();
                    phone.picture((path.equals(settings) ? "settings" : "campaign-places") + "-phone-"
                            + (scheme == ColorScheme.DARK ? "dark" : "light"));
                }
            }
        }
    }

    /** The desktop's, in light and dark; axe has nothing to say of either. */
    private static void pictures(Visit visit, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit.picture(name + (scheme == ColorScheme.DARK ? "-dark" : ""));
            assertThat(Visit.violations(visit.page())).as(name).isEmpty();
        }
    }

    private static void region(Page page, int row, String name, String... countries) {
        button(page, "Ajouter une région").click();
        Locator fields = page.locator(".pu-wizard-row").nth(row);
        fields.getByLabel("Région", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        for (String country : countries) {
            fields.getByLabel("Ajouter un pays").fill(country);
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(country).setExact(true))
                    .click();
            assertThat(fields.getByLabel("Retirer " + country)).isVisible();
        }
    }

    private static Locator banner(Page page) {
        return page.locator(".pu-banner");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
