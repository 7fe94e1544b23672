package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.DemonstrationTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many clients in one browser: the way into each, from each to the next, and what is not in anybody's way. */
@DemonstrationTest
@SuppressWarnings("NullAway.Init")
class PortfolioJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Test
    void theAdminIsInAClientAfterTwoClicksAndInTheNextAfterThreeLetters() {
        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            Page page = visit.page();
            page.waitForURL(at("/agency/portfolio"));
            link(page, "Nordwind").first().click();
            page.waitForURL(at("/c/nordwind/scorecards"));
            link(page, "Outils").click();
            page.waitForURL(at("/c/nordwind/tools"));
            assertThat(page.locator(".pu-filter-count")).hasText("35\u00A0outils");

            switchTo(page, "lit", "Littoral");
            page.waitForURL(at("/c/littoral/tools"));
            assertThat(page.locator(".pu-filter-count")).hasText("3\u00A0outils");
            page.reload();
            assertThat(page.locator(".pu-filter-count")).hasText("3\u00A0outils");
            page.goBack();
            page.waitForURL(at("/c/nordwind/tools"));
            assertThat(page.locator(".pu-filter-count")).hasText("35\u00A0outils");
            page.goForward();
            assertThat(page.locator(".pu-filter-count")).hasText("3\u00A0outils");

            visit.open("/c/nordwind/tools/" + firstTool("nordwind").value());
            switchTo(page, "cim", "Cime");
            page.waitForURL(at("/c/cime/tools"));
            visit.open("/c/cime/cadences/new");
            switchTo(page, "nor", "Nordwind");
            page.waitForURL(at("/c/nordwind/cadences"));
            visit.open("/agency/people");
            switchTo(page, "cim", "Cime");
            page.waitForURL(at("/c/cime/scorecards"));
        }
    }

    @Test
    void theSwitcherKnowsFavouritesAndTheLatest() {
        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            Page page = visit.page();
            visit.open("/c/littoral/templates");
            visit.open("/c/cime/templates");
            Locator list = openSwitcher(page);
            Locator star =
                    list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cime dans mes favoris"));
            star.click();
            assertThat(star).hasAttribute("aria-pressed", "true");
            visit.open("/c/nordwind/templates");
            openSwitcher(page);
            assertThat(list).containsText(Pattern.compile("Favoris.*Cime.*Récents.*Littoral.*Tous", Pattern.DOTALL));
            visit.picture("switcher-favourites");
            page.locator("#find-client input").fill("LIT");
            assertThat(list.getByRole(AriaRole.LINK)).hasCount(1);
            page.keyboard().press("Enter");
            page.waitForURL(at("/c/littoral/templates"));
        }
    }

    @Test
    void twoTabsWithTwoClientsSaveEachInItsOwn() {
        ToolId ofCime = firstTool("cime");
        ToolId ofLittoral = firstTool("littoral");
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page cime = visit.page();
            Page littoral = visit.tab();
            visit.open(cime, "/c/cime/tools/" + ofCime.value());
            visit.open(littoral, "/c/littoral/tools/" + ofLittoral.value());
            own(cime, "Équipe de Cime");
            own(littoral, "Équipe de Littoral");
            cime.reload();
            assertThat(cime.locator(".pu-tool-facts")).containsText("Équipe de Cime");
            littoral.reload();
            assertThat(littoral.locator(".pu-tool-facts")).containsText("Équipe de Littoral");
        }
        assertThat(owner("cime", ofCime)).isEqualTo("Équipe de Cime");
        assertThat(owner("littoral", ofLittoral)).isEqualTo("Équipe de Littoral");
    }

    @Test
    void theConsultantHasThreeClientsAndNoMore() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            page.waitForURL(at("/agency/portfolio"));
            Locator clients = page.locator("#content vaadin-grid a[href$='/scorecards']");
            assertThat(clients).hasCount(3);
            assertThat(clients.allTextContents()).containsExactlyInAnyOrder("Cime", "Littoral", "Nordwind");
            assertThat(rail(page)).containsText("Bibliothèque");
            assertThat(rail(page)).not().containsText("Personnes");
            assertThat(openSwitcher(page).getByRole(AriaRole.LINK)).hasCount(3);
            visit.open("/agency/clients");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nouveau client")))
                    .hasCount(0);
            for (String denied : new String[] {"/agency/people", "/agency/clients/new"}) {
                visit.open(denied);
                assertThat(heading(page, "Vous n’avez pas accès à cette page")).isVisible();
            }
            for (String foreign : new String[] {"/c/zephyr/tools", "/agency/portfolio?agency=boussole"}) {
                assertThat(visit.open(foreign)).isEqualTo(404);
                assertThat(heading(page, "Page introuvable")).isVisible();
            }
        }
    }

    @Test
    void theClientsDirectorReadsScorecardsAndMeetsNothingElse() {
        try (Visit visit = Visit.of(SamplePerson.NORA, port)) {
            Page page = visit.page();
            page.waitForURL(at("/c/nordwind/scorecards"));
            assertThat(page.getByText("KPI mesurés sur 7")).isVisible();
            assertThat(rail(page)).hasText(Pattern.compile("\\s*Scorecards\\s*"));
            for (String draft : new String[] {"Publier", "Données", "KPI"}) {
                assertThat(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(draft).setExact(true)))
                        .hasCount(0);
            }
            page.keyboard().press("Control+k");
            assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
            visit.picture("palette-cmo");
            for (String denied : new String[] {"tools", "cadences", "templates", "scorecards/kpis"}) {
                visit.open("/c/nordwind/" + denied);
                assertThat(heading(page, "Vous n’avez pas accès à cette page")).isVisible();
            }
            for (String missing : new String[] {"/c/cime/scorecards", "/agency/portfolio", "/platform/agencies"}) {
                assertThat(visit.open(missing)).isEqualTo(404);
                assertThat(heading(page, "Page introuvable")).isVisible();
            }
            visit.open("/c/nordwind/scorecards/" + YearMonth.now(ZoneId.of("Europe/Paris")));
            assertThat(heading(page, "Page introuvable")).isVisible();
        }
    }

    /** As fast as somebody types who has done it before. */
    private static void switchTo(Page page, String letters, String client) {
        awaitShell(page);
        page.keyboard().press("Control+k");
        page.keyboard().type(letters);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(true)))
                .containsText(client);
        page.keyboard().press("Enter");
    }

    private static Locator openSwitcher(Page page) {
        awaitShell(page);
        page.keyboard().press("g");
        page.keyboard().press("k");
        Locator list = page.locator(".pu-switch-list");
        assertThat(list).isVisible();
        return list;
    }

    /** Keys that are pressed before the page is there reach nobody. */
    private static void awaitShell(Page page) {
        page.locator("h1").first().waitFor();
        Look.awaitRest(page);
    }

    private static void own(Page page, String owner) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Modifier"))
                .click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Responsable", new Locator.GetByLabelOptions().setExact(true))
                .fill(owner);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(page.getByText("est enregistré.")).isVisible();
    }

    private ToolId firstTool(String client) {
        UUID id = personas.as(
                personas.in(SamplePerson.CARL, client),
                () -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 1)
                        .getFirst()
                        .id());
        return new ToolId(id);
    }

    private String owner(String client, ToolId tool) {
        return personas.as(personas.in(SamplePerson.CARL, client), () -> tools.get(tool))
                .details()
                .owner();
    }

    private static Pattern at(String path) {
        return Pattern.compile("http://[^/]+" + path);
    }

    private static Locator rail(Page page) {
        return page.locator("vaadin-side-nav").first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
