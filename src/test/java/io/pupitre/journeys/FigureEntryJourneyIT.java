package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant types figures by keyboard and pastes a block from a spreadsheet. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class FigureEntryJourneyIT {

    private static final int MONTHS = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private ScorecardDriver driver;

    @Test
    void figuresAreTypedAndPasted() {
        Scope.Workspace client = clients.consultant();
        driver.imported(client, AdsFile.create(5, YearMonth.of(2019, 10), 1).toBytes(), ScorecardDriver.ads());
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/" + clients.slug(client) + "/scorecards/figures/entry");
            Locator cells = page.locator("pupitre-figure-grid tbody input");
            assertThat(cells).hasCount(2 * MONTHS);

            cells.nth(0).focus();
            page.keyboard().type("12,5");
            page.keyboard().press("Enter");
            assertThat(cells.nth(MONTHS)).isFocused();
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            assertThat(cells.nth(1)).isFocused();
            assertThat(page.getByText("nouveau")).isVisible();

            paste(cells.nth(1), "1\u202F200\\t3\\r\\nabc\\t4\\r\\n");
            assertThat(cells.nth(2)).hasValue("3");
            assertThat(cells.nth(MONTHS + 1)).hasValue("abc");
            assertThat(cells.nth(MONTHS + 1)).hasAttribute("aria-invalid", "true");
            assertThat(page.getByText("Ce n’est pas un nombre.")).isVisible();
            button(page, "Enregistrer la saisie").click();
            assertThat(page.getByText("1 cellule est illisible")).isVisible();
            assertThat(cells.nth(MONTHS + 1)).isFocused();

            cells.nth(MONTHS + 1).fill("7");
            button(page, "Enregistrer la saisie").click();
            assertThat(page.getByText("5 chiffres enregistrés")).isVisible();
            assertThat(cells.nth(1)).hasValue("1\u202F200");

            paste(cells.nth(2 * MONTHS - 1), "1\\t2\\n3");
            assertThat(page.getByText("2 cellules collées dépassent du tableau"))
                    .isVisible();
        }
    }

    /** As a spreadsheet's clipboard gives it. */
    private static void paste(Locator cell, String text) {
        cell.focus();
        cell.evaluate(
                "cell => { const data = new DataTransfer(); data.setData('text/plain', '" + text + "');"
                        + " cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }");
    }
}
