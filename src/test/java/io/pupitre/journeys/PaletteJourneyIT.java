package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.pupitre.fixtures.DemonstrationTest;
import io.pupitre.identity.People;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.ui.FigureFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Records are found from wherever one is, by the first letters of their names, without a hand on the mouse. */
@DemonstrationTest
@SuppressWarnings("NullAway.Init")
class PaletteJourneyIT {

    private static final Pattern A_TOOL = Pattern.compile(".*/c/nordwind/tools/[0-9a-f-]{36}");
    private static final Pattern A_CAMPAIGN = Pattern.compile(".*/c/nordwind/cadences/campaigns/[0-9a-f-]{36}");

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationRecords records;

    @Autowired
    private Personas personas;

    @Autowired
    private People people;

    @Test
    void theConsultantIsOnAToolAfterThreeLettersAndOnACampaignAfterItsName() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/nordwind/scorecards");
            open(page);
            page.evaluate("window.thisLoad = true");

            page.keyboard().type("fjo");
            assertThat(selected(page)).containsText("Fjord Données");
            assertThat(groups(page)).hasText(new String[] {"Outils"});
            page.keyboard().press("Enter");
            page.waitForURL(A_TOOL);
            assertThat(heading(page, "Fjord Données")).isVisible();

            open(page);
            page.keyboard().type("webinaire PRO");
            assertThat(selected(page)).containsText("Webinaire produit");
            page.keyboard().press("Enter");
            page.waitForURL(A_CAMPAIGN);
            assertThat(heading(page, "Webinaire produit")).isVisible();
            // The same page all along: nothing was loaded anew.
            assertThat(page.evaluate("window.thisLoad")).isEqualTo(true);
        }
    }

    @Test
    void whoPressesEnterBeforeTheServerAnswersArrivesAllTheSame() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/nordwind/scorecards");
            open(page);

            page.keyboard().type("taux de dé");
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*/c/nordwind/scorecards/kpis\\?kpi=.*"));
            Look.awaitRest(page);
            assertThat(page.locator("[part~=pu-sought] slot")
                            .first()
                            .evaluate("slot => slot.assignedNodes()[0].textContent"))
                    .isEqualTo("Taux de désabonnement");
        }
    }

    @Test
    void theClientsDirectorFindsAPublishedMonthAndNoTool() {
        String month = records.month();
        try (Visit visit = Visit.of(SamplePerson.NORA, port)) {
            Page page = visit.page();
            visit.open("/c/nordwind/scorecards");
            open(page);

            page.keyboard().type("fjo");
            assertThat(status(page)).hasText("Rien ne correspond.");
            page.keyboard().press("Enter");
            assertThat(field(page)).isFocused();

            String name = new FigureFormat(Locale.FRENCH).month(YearMonth.parse(month));
            field(page).fill(name.replace('\u00A0', ' '));
            assertThat(groups(page)).hasText(new String[] {"Mois publiés"});
            assertThat(selected(page)).hasText(name);
            assertThat(status(page)).hasText("Résultats\u00A0: 1");
            page.keyboard().press("Enter");
            page.waitForURL(visit.address("/c/nordwind/scorecards/" + month));
        }
    }

    /** The server's answers are given by hand here, in the order that hurts. */
    @Test
    void theLatestQuestionIsWhatIsAnswered() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/nordwind/scorecards");
            open(page);
            page.evaluate("""
                    () => {
                      window.asked = [];
                      const palette = document.querySelector('pupitre-palette');
                      palette.$server = { records: text => new Promise(answer => asked.push({ text, answer })) };
                      window.answer = (place, ...labels) => asked[place].answer(
                          labels.map(label => ({ group: 'records', heading: 'Outils', glyph: 'tools', label, href: label })));
                    }""");

            page.keyboard().type("xyz");
            page.waitForFunction("asked.length === 1");
            assertThat(page.getByText("Recherche…")).isVisible();
            assertThat(page.getByText("Rien ne correspond.")).hasCount(0);
            assertThat(status(page)).isEmpty();

            page.keyboard().type(" w");
            page.waitForFunction("asked.length === 2");
            page.evaluate("answer(1, 'late')");
            assertThat(options(page)).hasText(new String[] {"late"});
            page.evaluate("answer(0, 'early')");
            page.evaluate("document.querySelector('pupitre-palette').updateComplete");
            assertThat(options(page)).hasText(new String[] {"late"});
            assertThat(page.evaluate("asked.map(one => one.text)")).isEqualTo(List.of("xyz", "xyz w"));

            // Whoever has gone to a record that stays is still on it when the answer comes.
            field(page).fill("xy");
            page.waitForFunction("asked.length === 3");
            page.evaluate("answer(2, 'xy 1', 'xy 2')");
            assertThat(options(page)).hasCount(2);
            page.keyboard().type(" ");
            page.keyboard().press("ArrowDown");
            page.waitForFunction("asked.length === 4");
            page.evaluate("answer(3, 'xy 0', 'xy 1', 'xy 2')");
            assertThat(options(page)).hasCount(3);
            assertThat(selected(page)).hasText("xy 2");

            field(page).fill("xyzz");
            page.keyboard().press("Enter");
            page.keyboard().press("Escape");
            page.waitForFunction("asked.length === 5");
            page.evaluate("answer(4, 'too-late')");
            page.evaluate("document.querySelector('pupitre-palette').updateComplete");
            assertThat(page).hasURL(visit.address("/c/nordwind/scorecards"));
        }
    }

    @Test
    void aTextWithoutAnEndIsCutAndNoIncident() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open("/c/nordwind/tools");
            open(page);

            page.keyboard().insertText("é".repeat(10_000));

            assertThat(status(page)).hasText("Rien ne correspond.");
            assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        }
    }

    @TestFactory
    Stream<DynamicTest> theListReadsWellEverywhere() {
        return Stream.of(
                        look(Locale.FRENCH, ColorScheme.LIGHT, 1440, 900),
                        look(Locale.ENGLISH, ColorScheme.DARK, 1440, 900),
                        look(Locale.ENGLISH, ColorScheme.LIGHT, 390, 844),
                        look(Locale.FRENCH, ColorScheme.DARK, 390, 844))
                .map(look -> DynamicTest.dynamicTest(look.name(), () -> readsWell(look)));
    }

    private void readsWell(Look look) {
        Locale language = look.phrases().language();
        people.speak(personas.id(SamplePerson.CARL), language);
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            look.dress(page);
            visit.open("/c/nordwind/tools");
            Look.awaitRest(page);
            page.locator("pupitre-palette .opener").click();
            Look.awaitRest(page);
            new Look("palette-open", look.phrases(), look.scheme(), look.width(), look.height()).picture(page);

            page.keyboard().type("cli");

            assertThat(status(page)).containsText(Pattern.compile("\\d"));
            assertThat(groups(page))
                    .containsText(
                            language.equals(Locale.FRENCH)
                                    ? new String[] {"KPI", "Cadences", "Campagnes"}
                                    : new String[] {"KPIs", "Cadences", "Campaigns"});
            Look.awaitRest(page);
            look.picture(page);
            assertThat(Look.overflowing(page)).isEmpty();
            assertThat((Boolean) page.evaluate("""
                            () => {
                              const dialog = document.querySelector('pupitre-palette').shadowRoot.querySelector('dialog');
                              return dialog.scrollWidth <= dialog.clientWidth;
                            }""")).isTrue();
            assertThat(Look.texts(page))
                    .filteredOn(look.phrases()::isOutOfPlace)
                    .isEmpty();
            assertThat(Visit.violations(page)).isEmpty();

            page.keyboard().type("zzz");
            assertThat(status(page)).hasText(look.phrases().say("shell.palette-nothing"));
            assertThat(Visit.violations(page)).isEmpty();
            if (look.width() < 800) {
                page.locator("pupitre-palette")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName(look.phrases().say("ui.close")))
                        .click();
                assertThat(field(page)).not().isVisible();
                page.locator("pupitre-palette .opener").click();
                page.keyboard().type("fjo");
                options(page).getByText("Fjord Données").click();
                page.waitForURL(A_TOOL);
                return;
            }
            new Look("palette-nothing", look.phrases(), look.scheme(), look.width(), look.height()).picture(page);
        } finally {
            people.speak(personas.id(SamplePerson.CARL), Locale.FRENCH);
        }
    }

    private static Look look(Locale language, ColorScheme scheme, int width, int height) {
        return new Look("palette-found", new Phrases(language), scheme, width, height);
    }

    private static void open(Page page) {
        Look.awaitRest(page);
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        Look.awaitRest(page);
    }

    private static Locator field(Page page) {
        return page.locator("pupitre-palette input");
    }

    private static Locator options(Page page) {
        return page.locator("pupitre-palette").getByRole(AriaRole.OPTION);
    }

    private static Locator selected(Page page) {
        return page.locator("pupitre-palette")
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setSelected(true));
    }

    private static Locator groups(Page page) {
        return page.locator("pupitre-palette .heading");
    }

    private static Locator status(Page page) {
        return page.locator("pupitre-palette [role=status]");
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
    }
}
