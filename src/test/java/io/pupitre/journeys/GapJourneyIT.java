package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant says what a stack lacks, plans what a phase is to bring, and hands the map on. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class GapJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Autowired
    private CapabilityGaps gaps;

    @Test
    void aPhaseIsSetACapabilityIsJudgedAndTheMapIsExported() throws IOException {
        Scope.Workspace client = clients.consultantOf("Éditions Lumen");
        ToolDetails mail = ToolDetails.of("Drakkar Emailing")
                .capability("emailing")
                .status(ToolStatus.ACTIVE)
                .details();
        personas.as(client, () -> tools.add(mail));
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/" + clients.slug(client) + "/tools/gap");
            button(page, "Ajouter une phase").click();
            assertThat(field(page, "Nom de la phase")).isFocused();
            page.keyboard().type("Socle commun");
            page.keyboard().press("Tab");
            page.keyboard().type("31/03/2027");
            page.keyboard().press("Tab");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("31 mars 2027").first()).isVisible();

            page.locator("vaadin-grid").getByText("E-mailing").click();
            page.waitForURL(Pattern.compile(".*capability=emailing"));
            field(page, "Faible aujourd’hui").check();
            field(page, "Pourquoi elle est faible").fill("Pas de tests d’objets");
            choose(page, "Cible", "Voulue, par un outil");
            choose(page, "À la fin de la phase", "Socle commun, 31");
            field(page, "Outil voulu").click();
            page.keyboard().type("Brise Messages");
            page.keyboard().press("Tab");
            assertThat(Visit.violations(page)).isEmpty();
            visit.picture("gap-form");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("vaadin-grid").getByText("Faible", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(page).not().hasURL(Pattern.compile(".*capability=.*"));
            assertThat(page.locator("vaadin-grid").getByText("Brise Messages")).isVisible();
            // What lies behind a dialog is hidden from screen readers until it has closed.
            Look.awaitRest(page);
            assertThat(Visit.violations(page)).isEmpty();
            visit.picture("gap-table");
            GapLine line = personas.as(client, gaps::board).line("emailing").orElseThrow();
            assertThat(line.verdict()).isEqualTo(Verdict.WEAK);

            page.getByLabel("Carte par couche").check(new Locator.CheckOptions().setForce(true));
            Locator picture = page.locator("pupitre-layer-map svg");
            assertThat(picture.getByText("Cible\u00A0: Socle commun, 31 mars 2027"))
                    .isVisible();
            assertThat(picture.locator(".box.barred")).hasCount(1);
            assertThat(picture.locator(".box.thick")).hasCount(1);
            assertThat(Visit.violations(page)).isEmpty();
            visit.picture("gap-map");

            Download drawing =
                    page.waitForDownload(() -> button(page, "Image SVG").click());
            assertThat(Files.readString(drawing.path()))
                    .contains("Éditions Lumen")
                    .contains("Brise Messages")
                    .doesNotContain("var(");
            Download image =
                    page.waitForDownload(() -> button(page, "Image PNG").click());
            assertThat(Files.readAllBytes(image.path())).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
            Download paper =
                    page.waitForDownload(() -> page.locator("a.pu-tool-export").click());
            assertThat(Files.readAllBytes(paper.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void choose(Page page, String label, String words) {
        page.locator("vaadin-dialog vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
