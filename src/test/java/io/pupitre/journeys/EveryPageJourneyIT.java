package io.pupitre.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.pupitre.fixtures.DemonstrationTest;
import io.pupitre.fixtures.Servers;
import io.pupitre.identity.People;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each page that {@code pages.txt} names, and what opens upon pages, in both languages, on a desk's screen and a telephone's,
 * in the light and in the dark. A page that is added there is looked at here.
 */
@DemonstrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class EveryPageJourneyIT {

    private static final Phrases FRENCH = new Phrases(Locale.FRENCH);
    private static final Phrases ENGLISH = new Phrases(Locale.ENGLISH);

    private final Map<SamplePerson, Visit> visits = new EnumMap<>(SamplePerson.class);

    @LocalServerPort
    private int port;

    @Autowired
    private DemonstrationRecords records;

    @Autowired
    private Personas personas;

    @Autowired
    private People people;

    @AfterAll
    void leave() {
        visits.values().forEach(Visit::close);
        visits.keySet().forEach(person -> people.speak(personas.id(person), Locale.FRENCH));
    }

    @TestFactory
    Stream<DynamicTest> eachPage() {
        return inBothLooks(io.pupitre.isolation.Page.forPeople().stream()
                .map(page -> new Sight(name(page), who(page), address(page), opening(EveryPageJourneyIT::isNoApology)))
                .toList());
    }

    /** What the addresses of the list have besides: other parts of the page, and clients that have hardly begun. */
    @TestFactory
    Stream<DynamicTest> eachPartOfAPage() {
        return inBothLooks(List.of(
                Sight.page("scorecard-cmo", SamplePerson.NORA, "/c/nordwind/scorecards"),
                Sight.page("scorecard-draft", SamplePerson.CARL, "/c/nordwind/scorecards?current"),
                Sight.page("tools-list", SamplePerson.CARL, "/c/nordwind/tools"),
                Sight.page("gap-map", SamplePerson.CARL, "/c/nordwind/tools/gap?view=map"),
                Sight.page("gap-begun", SamplePerson.CARL, "/c/littoral/tools/gap"),
                Sight.page("cadences-list", SamplePerson.CARL, "/c/nordwind/cadences?view=cadences"),
                Sight.page("campaigns", SamplePerson.CARL, "/c/nordwind/cadences?view=campaigns"),
                Sight.page("scorecard-begun", SamplePerson.CARL, "/c/littoral/scorecards"),
                Sight.page("cadences-begun", SamplePerson.CARL, "/c/littoral/cadences?view=cadences"),
                Sight.page("templates-begun", SamplePerson.CARL, "/c/littoral/templates")));
    }

    @TestFactory
    Stream<DynamicTest> eachPageThatSaysNo() {
        return inBothLooks(List.of(
                Sight.page("not-found", SamplePerson.CARL, "/c/nowhere/tools"),
                Sight.page("record-not-found", SamplePerson.CARL, "/c/nordwind/tools/" + new UUID(7, 7)),
                Sight.page("no-right", SamplePerson.NORA, "/c/nordwind/tools")));
    }

    @TestFactory
    Stream<DynamicTest> theApologyWhenSomethingFails() {
        Sight failure = Sight.page("failure", SamplePerson.CARL, "/c/nordwind/tools");
        return looks(failure, 0)
                .map(look -> DynamicTest.dynamicTest(look.name(), () -> {
                    schema("rename table tool to tool_elsewhere");
                    try {
                        see(failure, look);
                    } finally {
                        schema("rename table tool_elsewhere to tool");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatOpensUponAPage() {
        List<Sight> sights = List.of(
                new Sight("add-tool", SamplePerson.CARL, "/c/nordwind/tools", key("c")),
                new Sight("add-integration", SamplePerson.CARL, "/c/nordwind/tools/map", key("c")),
                new Sight("add-system", SamplePerson.CARL, "/c/nordwind/tools/map", button("tools.system-add")),
                new Sight("add-capability", SamplePerson.CARL, "/c/nordwind/tools/gap", key("c")),
                new Sight("add-phase", SamplePerson.CARL, "/c/nordwind/tools/gap", button("tools.gap-phase-add")),
                new Sight("usual-capabilities", SamplePerson.CARL, "/c/littoral/tools/gap", button("tools.gap-begin")),
                Sight.page("edit-capability", SamplePerson.CARL, "/c/nordwind/tools/gap?capability=emailing"),
                new Sight("add-saving", SamplePerson.CARL, "/c/nordwind/tools/savings", key("c")),
                new Sight("plan-replacement", SamplePerson.CARL, "/c/nordwind/tools/replacements", key("c")),
                new Sight(
                        "edit-replacement",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/replacements/" + records.tool("Nacre Formulaires"),
                        key("e")),
                new Sight(
                        "answer",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/replacements/" + records.tool("Nacre Formulaires"),
                        button("tools.answer-do")),
                new Sight(
                        "tool-uses",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Nacre Formulaires"),
                        button("tools.uses-edit")),
                new Sight("add-evaluation", SamplePerson.CARL, "/c/nordwind/tools/evaluations", key("c")),
                new Sight(
                        "add-criterion",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/evaluations/" + records.id("Evaluation"),
                        button("tools.evaluation-criterion-add")),
                new Sight(
                        "add-candidate",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/evaluations/" + records.id("Evaluation"),
                        button("tools.evaluation-candidate-add")),
                new Sight(
                        "decide",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/evaluations/" + records.id("Evaluation"),
                        button("tools.evaluation-decide")),
                new Sight(
                        "add-review",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.id("Tool") + "?review=privacy",
                        opening(EveryPageJourneyIT::isNoApology)),
                new Sight(
                        "add-incident",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Drakkar Emailing"),
                        button("tools.service-incident-add")),
                new Sight(
                        "edit-incident",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Drakkar Emailing"),
                        button("tools.service-edit")),
                new Sight(
                        "add-service-level",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Drakkar Emailing"),
                        button("tools.service-level-add")),
                new Sight(
                        "add-release",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Drakkar Emailing"),
                        button("tools.service-release-add")),
                new Sight(
                        "assess-release",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Alizé Automation"),
                        button("tools.service-assess")),
                new Sight(
                        "answer-release",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Cadran Analytics"),
                        button("tools.service-answer")),
                new Sight(
                        "add-check",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.id("Tool"),
                        button("tools.quality-add")),
                new Sight(
                        "measure-check",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Alizé Automation"),
                        button("tools.quality-measure")),
                new Sight(
                        "join-check",
                        SamplePerson.CARL,
                        "/c/nordwind/tools/" + records.tool("Alizé Automation"),
                        button("tools.quality-feed")),
                new Sight(
                        "save-view",
                        SamplePerson.CARL,
                        "/c/nordwind/tools?status=active&sort=-annual-cost",
                        EveryPageJourneyIT::openViewDialog),
                new Sight("add-rule", SamplePerson.ADA, "/agency/stack-rules", key("c")),
                new Sight("proposals", SamplePerson.CARL, "/c/nordwind/tools/map", button("tools.proposals")),
                new Sight("edit-tool", SamplePerson.CARL, "/c/nordwind/tools/" + records.id("Tool"), key("e")),
                new Sight("new-campaign", SamplePerson.CARL, "/c/nordwind/cadences", button("cadence.new-campaign")),
                new Sight(
                        "campaign-step",
                        SamplePerson.CARL,
                        "/c/nordwind/cadences/campaigns/" + records.id("Campaign"),
                        button("cadence.add-step")),
                new Sight("apply-template", SamplePerson.CARL, "/c/nordwind/templates", key("c")),
                new Sight("new-template", SamplePerson.ADA, "/agency/templates", key("c")),
                new Sight(
                        "template-field",
                        SamplePerson.ADA,
                        "/agency/templates/" + records.id("Template") + "/edit",
                        button("templates.add-field")),
                new Sight(
                        "commentary", SamplePerson.CARL, "/c/nordwind/scorecards?current", button("scorecard.comment")),
                new Sight("new-definition", SamplePerson.ADA, "/agency/kpis", key("c")),
                new Sight(
                        "from-dictionary",
                        SamplePerson.CARL,
                        "/c/littoral/scorecards/kpis",
                        button("scorecard.from-dictionary")),
                new Sight(
                        "kpi-history",
                        SamplePerson.CARL,
                        "/c/nordwind/scorecards/kpis",
                        button("scorecard.kpi-history")),
                new Sight(
                        "take-over",
                        SamplePerson.CARL,
                        "/c/nordwind/scorecards/kpis",
                        opening(EveryPageJourneyIT::openNewerVersion)),
                new Sight("kpi-form", SamplePerson.CARL, "/c/nordwind/scorecards/kpis", key("c")),
                new Sight("invite", SamplePerson.ADA, "/agency/people", key("c")),
                new Sight(
                        "remove-template",
                        SamplePerson.CARL,
                        "/c/nordwind/templates/" + records.id("AppliedTemplate"),
                        button("templates.remove")),
                new Sight(
                        "palette", SamplePerson.CARL, "/c/nordwind/cadences", opening(EveryPageJourneyIT::openPalette)),
                new Sight(
                        "switcher",
                        SamplePerson.CARL,
                        "/c/nordwind/scorecards",
                        opening(EveryPageJourneyIT::openSwitcher)),
                new Sight(
                        "person",
                        SamplePerson.CARL,
                        "/c/nordwind/scorecards",
                        opening(EveryPageJourneyIT::openPersonMenu)),
                new Sight("shortcuts", SamplePerson.CARL, "/c/nordwind/tools", key("?")),
                new Sight(
                        "hypothesis",
                        SamplePerson.CARL,
                        "/c/nordwind/scorecards?current",
                        button("scorecard.hypothesis-state")),
                new Sight(
                        "hypothesis-change",
                        SamplePerson.CARL,
                        "/c/nordwind/scorecards?current",
                        button("scorecard.kpi-edit")));
        return IntStream.range(0, sights.size())
                .boxed()
                .flatMap(index -> looks(sights.get(index), index / 2)
                        .skip(index % 2)
                        .limit(1)
                        .map(look -> DynamicTest.dynamicTest(look.name(), () -> see(sights.get(index), look))));
    }

    @TestFactory
    Stream<DynamicTest> theLogin() {
        return looks(Sight.page("login", SamplePerson.CARL, "/"), 0)
                .map(look -> DynamicTest.dynamicTest(look.name(), () -> {
                    try (BrowserContext stranger = Visit.stranger(look.phrases().language())) {
                        Page page = stranger.newPage();
                        look.dress(page);
                        Servers.keycloak();
                        page.navigate("http://localhost:" + port + "/");
                        page.locator("#username").waitFor();
                        check(page, look);
                    }
                }));
    }

    private Stream<DynamicTest> inBothLooks(List<Sight> sights) {
        return IntStream.range(0, sights.size())
                .boxed()
                .flatMap(index -> looks(sights.get(index), index)
                        .map(look -> DynamicTest.dynamicTest(look.name(), () -> see(sights.get(index), look))));
    }

    /** Two of the eight: each language, each size and each scheme once. */
    private static Stream<Look> looks(Sight sight, int index) {
        boolean even = index % 2 == 0;
        ColorScheme first = index / 2 % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
        ColorScheme second = first == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
        return Stream.of(
                new Look(sight.name(), even ? FRENCH : ENGLISH, first, 1440, 900),
                new Look(sight.name(), even ? ENGLISH : FRENCH, second, 390, 844));
    }

    private void see(Sight sight, Look look) {
        Visit visit = visits.computeIfAbsent(sight.person(), person -> Visit.of(person, port));
        people.speak(personas.id(sight.person()), look.phrases().language());
        look.dress(visit.page());
        visit.open(sight.path());
        Look.awaitRest(visit.page());
        sight.opening().accept(visit.page(), look.phrases());
        check(visit.page(), look);
    }

    private static void check(Page page, Look look) {
        Look.awaitRest(page);
        look.picture(page);
        assertThat(Look.overflowing(page)).as("wider than the screen").isEmpty();
        assertThat(Look.texts(page))
                .as("texts in %s", look.phrases().language())
                .filteredOn(look.phrases()::isOutOfPlace)
                .isEmpty();
        assertThat(Visit.violations(page)).isEmpty();
    }

    private static BiConsumer<Page, Phrases> opening(Consumer<Page> act) {
        return (page, phrases) -> act.accept(page);
    }

    private static BiConsumer<Page, Phrases> key(String key) {
        return (page, phrases) -> {
            page.keyboard().press(key);
            awaitDialog(page);
        };
    }

    private static void openNewerVersion(Page page) {
        // By the keyboard: on a telephone the list moves under a pointer that comes from elsewhere.
        page.locator("vaadin-button:not([hidden])", new Page.LocatorOptions().setHasText("v2"))
                .first()
                .press("Enter");
        awaitDialog(page);
    }

    private static BiConsumer<Page, Phrases> button(String name) {
        return (page, phrases) -> {
            page.locator("vaadin-button")
                    .getByText(phrases.say(name), new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            awaitDialog(page);
        };
    }

    /** The element itself has no box, so it is never visible in the browser's sense. */
    private static void awaitDialog(Page page) {
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void openViewDialog(Page page, Phrases phrases) {
        page.locator(".pu-views vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(phrases.say("savedview.keep")))
                .click();
        awaitDialog(page);
    }

    private static void openPalette(Page page) {
        page.keyboard().press("Control+k");
        page.locator("pupitre-palette input").waitFor();
    }

    private static void openSwitcher(Page page) {
        page.keyboard().press("g");
        page.keyboard().press("k");
        page.locator(".pu-switch-list").waitFor();
    }

    private static void openPersonMenu(Page page) {
        if (page.viewportSize().width < 800) {
            page.locator("vaadin-drawer-toggle").click();
        }
        page.locator(".pu-person > button").click();
        page.locator(".pu-person-settings").waitFor();
    }

    /** Else the page that says no would be what was looked at. */
    private static void isNoApology(Page page) {
        assertThat(page.locator(".pu-error .pu-button-link").count())
                .as("an apology")
                .isZero();
    }

    private static SamplePerson who(io.pupitre.isolation.Page page) {
        boolean ofAdmins = page.template().endsWith("/settings");
        return ofAdmins || page.owner() == io.pupitre.isolation.Page.Owner.AGENCY
                ? SamplePerson.ADA
                : page.owner().person();
    }

    private String address(io.pupitre.isolation.Page page) {
        String template = page.template().replace(":month", records.month());
        return new io.pupitre.isolation.Page(page.owner(), template, page.record())
                .address("nordwind", page.namesARecord() ? records.id(page.record()) : new UUID(0, 0));
    }

    private static String name(io.pupitre.isolation.Page page) {
        List<String> words = new ArrayList<>(List.of(page.template().split("[/:]+")));
        words.removeIf(word -> word.isEmpty() || word.equals("workspace") || word.equals("c"));
        return words.isEmpty() ? "home" : String.join("-", words);
    }

    private static void schema(String change) throws SQLException {
        var server = Servers.mariaDb();
        try (Connection connection = DriverManager.getConnection(
                        server.url(), server.ddl().user(), server.ddl().password());
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
