package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.pupitre.agency.Clients;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolLists;
import io.pupitre.tools.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant loses one of their clients while its pages are open. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class EndedMembershipJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Autowired
    private Clients agencyClients;

    private Scope.Workspace lost;
    private Scope.Workspace kept;

    /** Kept from before, since who is no member finds no address either. */
    private String slugOfLost;

    private String toolsOfLost;

    @BeforeEach
    void newClients() {
        lost = clients.consultant();
        kept = clients.consultant();
        slugOfLost = clients.slug(lost);
        toolsOfLost = toolsOf(lost);
    }

    @Test
    void theTabOfTheLostClientEndsAndTheOtherGoesOn() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page other = visit.tab();
            assertThat(visit.open(toolsOfLost)).isEqualTo(200);
            assertThat(visit.open(other, toolsOf(kept))).isEqualTo(200);
            assertThat(count(lost)).isZero();

            clients.dismissConsultant(lost);

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> count(lost));
            addTool(visit.page()).click();
            assertNotFound(visit.page());
            assertThat(visit.open(toolsOfLost)).isEqualTo(404);

            addTool(other).click();
            Locator dialog = other.locator("vaadin-dialog");
            dialog.getByLabel("Outil", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Tamis");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                    .click();
            assertThat(other.getByText("Tamis est ajouté.")).isVisible();
            assertThat(count(kept)).isOne();
        }
    }

    @Test
    void theListOfClientsForgetsTheLostOne() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            // The list draws what is in sight only.
            String found = "/agency/portfolio?q=" + slugOfLost;
            Locator client = page.locator("a[href^='/c/" + slugOfLost + "']");
            visit.open(found);
            assertThat(client.first()).isVisible();
            Scope portfolio = personas.agencyOf(SamplePerson.CARL);

            clients.dismissConsultant(lost);

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> personas.as(portfolio, agencyClients::list));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clients"))
                    .first()
                    .click();
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(client).hasCount(0);
            visit.open(found);
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(client).hasCount(0);
        }
    }

    @Test
    void noFileLeavesTheLostClientOrGetsIn() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page list = visit.page();
            Page before = visit.tab();
            Page after = visit.tab();
            visit.open(list, toolsOfLost);
            visit.open(before, toolsOfLost + "/import");
            visit.open(after, toolsOfLost + "/import");
            String export = Visit.addressOf(list.locator("a.pu-tools-xlsx"));
            String dropBefore = dropOf(before);
            String dropAfter = dropOf(after);
            assertThat(visit.fetch(export)).isEqualTo(200);
            assertThat(visit.send(dropBefore, file())).isEqualTo(200);
            Locator apply = before.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer\u00A0: 7 à ajouter"));
            assertThat(apply).isVisible();

            clients.dismissConsultant(lost);

            assertThat(visit.fetch(export)).isEqualTo(404);
            // Past the page, which reloads at its first round trip and may so take its own upload back.
            assertThat(visit.send(dropAfter, file())).isBetween(400, 499);
            addFile(after);
            assertNotFound(after);
            apply.evaluateAll("buttons => buttons.forEach(button => button.click())");
            assertNotFound(before);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> count(lost));
        }
    }

    private String toolsOf(Scope.Workspace client) {
        return "/c/" + clients.slug(client) + "/tools";
    }

    /** A call of the consultant's, in the scope that they were given while they were a member. */
    private long count(Scope.Workspace client) {
        return personas.as(client, () -> tools.count(ToolFilter.ALL));
    }

    private static Locator addTool(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ajouter un outil"));
    }

    private static String dropOf(Page page) {
        return Visit.addressOf(page.locator("vaadin-upload"));
    }

    private static void addFile(Page page) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file());
    }

    private static FilePayload file() {
        return new FilePayload("outils.csv", "text/csv", ToolLists.french());
    }

    private static void assertNotFound(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Page introuvable")))
                .isVisible();
    }
}
