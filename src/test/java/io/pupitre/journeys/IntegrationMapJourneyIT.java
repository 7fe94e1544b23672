package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationDirection;
import io.pupitre.tools.IntegrationMethod;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant puts a client's integrations on the map, without a mouse, and reads from it. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class IntegrationMapJourneyIT {

    private static final List<String> CATEGORIES = List.of(
            "CRM",
            "E-mail",
            "Mesure",
            "Publicité",
            "Contenu",
            "Données",
            "Social",
            "Conformité",
            "Événements",
            "Ventes");

    private static final List<IntegrationDirection> DIRECTIONS = List.of(IntegrationDirection.values());
    /** Retired ones are shown only to who asks for them. */
    private static final List<IntegrationStatus> SHOWN =
            List.of(IntegrationStatus.ACTIVE, IntegrationStatus.PLANNED, IntegrationStatus.BROKEN);

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Autowired
    private Integrations integrations;

    private Scope.Workspace client;
    private String address;

    @BeforeEach
    void newClient() {
        client = clients.consultantOf("Éditions Lumen");
        address = "/c/" + clients.slug(client) + "/tools/map";
    }

    @Test
    void anIntegrationIsAddedByKeyboardAndIsInPictureAndTable() throws IOException {
        tool("Boréal CRM", "CRM");
        tool("Tamis", "Données");
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address);
            assertThat(page.getByText("Aucune intégration n’est encore recensée"))
                    .isVisible();
            picture(visit, "map-empty");

            page.keyboard().press("c");
            assertThat(field(page, "De")).isFocused();
            page.keyboard().type("boreal crm");
            page.keyboard().press("Tab");
            assertThat(field(page, "De")).hasValue("Boréal CRM");
            page.keyboard().type("Comptoir ERP");
            page.keyboard().press("Tab");
            assertThat(field(page, "Vers")).hasValue("Comptoir ERP (nouveau système externe)");
            field(page, "Données").focus();
            page.keyboard().type("Commandes");
            picture(visit, "map-form");
            page.keyboard().press("Control+Enter");

            Locator edge = page.locator("pupitre-stack-map .edge");
            assertThat(edge).hasAttribute("aria-label", "De Boréal CRM vers Comptoir ERP, API, Commandes, Active");
            assertThat(page.locator("vaadin-grid").getByText("Comptoir ERP").first())
                    .isVisible();
            assertThat(page.getByText("1\u00A0intégration", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            picture(visit, "map");

            // In the picture: to the node, along its edge, and into the form.
            page.locator("pupitre-stack-map .node[tabindex='0']").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("pupitre-stack-map svg.picture")).hasClass(Pattern.compile(".*hot.*"));
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(field(page, "Données")).hasValue("Commandes");
            // The dialog hears the key once it has the focus.
            field(page, "Données").focus();
            page.keyboard().press("Escape");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);

            Download file = page.waitForDownload(() -> button(page, "Image SVG").click());
            assertThat(Files.readString(file.path()))
                    .contains("Éditions Lumen")
                    .contains("Comptoir ERP")
                    .doesNotContain("var(")
                    .doesNotContain("oklch");
            Download image =
                    page.waitForDownload(() -> button(page, "Image PNG").click());
            assertThat(Files.readAllBytes(image.path())).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});

            page.locator("pupitre-stack-map .node.tool").first().click();
            page.waitForURL(Pattern.compile(".*/tools/[0-9a-f-]{36}"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Si Boréal CRM disparaît")))
                    .isVisible();
            picture(visit, "map-tool-panel");
        }
    }

    /** How long the browser was busy at once is printed: a figure of this machine, for docs/speed.md. */
    @Test
    void aLargeMapFollowsTheHand() {
        large(250, 600);
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address);
            Locator picture = page.locator("pupitre-stack-map svg.picture");
            assertThat(picture.locator(".edge")).hasCount(600);
            Locator scene = picture.locator(".scene");
            String before = scene.getAttribute("transform");
            page.evaluate("""
                    () => {
                      window.longTasks = [];
                      new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(one => one.duration)))
                        .observe({ type: 'longtask' });
                    }""");

            BoundingBox box = picture.boundingBox();
            drag(page, box.x + 3, box.y + 3, box.x + box.width / 2);
            assertThat(scene).not().hasAttribute("transform", before);
            Object panning = page.evaluate("() => window.longTasks.splice(0)");

            Locator node = picture.locator(".node[data-id='" + inSight(picture) + "']");
            BoundingBox at = node.boundingBox();
            String place = node.getAttribute("transform");
            drag(page, at.x + 12, at.y + 12, at.x + 300);
            assertThat(node).not().hasAttribute("transform", place);
            Object moving = page.evaluate("() => window.longTasks.splice(0)");
            System.out.println("MAP 250 tools, 600 integrations: long tasks in ms while panning " + panning
                    + ", while a tool is dragged " + moving);
            visit.picture("map-large");
        }
    }

    /** No tool covers another, each says its whole name within its box, and all of it is large enough to be read. */
    @Test
    void sixtyToolsCanBeRead() {
        large(60, 90);
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address);
            Locator picture = page.locator("pupitre-stack-map svg.picture");
            assertThat(picture.locator(".node")).hasCount(60);
            assertThat(picture.evaluate("""
                            picture => {
                              const boxes = [...picture.querySelectorAll('.node')].map(node => ({
                                name: node.querySelector('text').textContent,
                                frame: node.querySelector('rect').getBoundingClientRect(),
                                texts: [...node.querySelectorAll('text')],
                              }));
                              const problems = [];
                              boxes.forEach((one, at) => {
                                boxes.slice(at + 1).forEach(({ name, frame }) => {
                                  if (one.frame.left < frame.right && frame.left < one.frame.right
                                      && one.frame.top < frame.bottom && frame.top < one.frame.bottom) {
                                    problems.push(`${one.name} covers ${name}`);
                                  }
                                });
                                one.texts.forEach(text => {
                                  const words = text.getBoundingClientRect();
                                  const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
                                  if (size < 10 || words.right > one.frame.right || text.textContent.includes('…')) {
                                    problems.push(`${text.textContent}: ${size} px`);
                                  }
                                });
                              });
                              return problems;
                            }""")).isEqualTo(List.of());
            visit.picture("map-sixty");
        }
    }

    @Test
    void aPhoneShowsItInTheDark() {
        large(24, 30);
        try (Visit visit = Visit.of(SamplePerson.CARL, port, ColorScheme.DARK, 390, 844)) {
            visit.open(address);
            assertThat(visit.page().locator("pupitre-stack-map .edge")).hasCount(30);
            picture(visit, "map-phone");
        }
    }

    /** A tool of the large map that is to be seen as a whole, with room beside it. */
    private static Object inSight(Locator picture) {
        return picture.evaluate("""
                picture => {
                  const frame = picture.getBoundingClientRect();
                  return [...picture.querySelectorAll('.node')].find(node => {
                    const place = node.getBoundingClientRect();
                    return place.top > frame.top + 80 && place.bottom < frame.bottom - 120
                      && place.left > frame.left && place.right < frame.right - 320;
                  }).dataset.id;
                }""");
    }

    private static void drag(Page page, double fromX, double fromY, double toX) {
        page.mouse().move(fromX, fromY);
        page.mouse().down();
        for (int step = 1; step <= 60; step++) {
            page.mouse().move(fromX + (toX - fromX) * step / 60, fromY + step);
        }
        page.mouse().up();
    }

    private void large(int many, int edges) {
        Random random = new Random(7);
        List<Endpoint> ends = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            ends.add(tool("Outil numéro " + at, CATEGORIES.get(at % CATEGORIES.size())));
        }
        for (int at = 0; at < edges; at++) {
            int from = random.nextInt(many);
            int to = (from + 1 + random.nextInt(many - 1)) % many;
            personas.as(
                    client,
                    () -> integrations.add(new IntegrationDetails(
                            ends.get(from),
                            ends.get(to),
                            DIRECTIONS.get(random.nextInt(3)),
                            IntegrationMethod.API,
                            "Contacts",
                            SHOWN.get(random.nextInt(3)),
                            "")));
        }
    }

    private Endpoint tool(String product, String category) {
        ToolDetails details = ToolDetails.of(product)
                .category(category)
                .status(ToolStatus.ACTIVE)
                .details();
        return new Endpoint.OfTool(personas.as(client, () -> tools.add(details)).id());
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
