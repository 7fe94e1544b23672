package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a check on a tool over a breach to a KPI, and what a correction makes of it. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class QualityJourneyIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The last day of the month before: that month is what the scorecard opens with. */
    private final LocalDate day =
            YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1).atEndOfMonth();

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Autowired
    private Kpis kpis;

    private Scope.Workspace scope;
    private String client;
    private String address;
    private ToolId tool;

    @BeforeEach
    void haveATool() {
        scope = clients.consultant();
        client = clients.slug(scope);
        address = "/c/" + client + "/tools";
        tool = personas.as(
                scope,
                () -> tools.add(ToolDetails.of("Tamis")
                                .status(ToolStatus.ACTIVE)
                                .details())
                        .id());
    }

    @Test
    void aBreachIsSeenFeedsAKpiAndIsCorrected() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address + "/" + tool.value());
            button(page, "Ajouter un contrôle").click();
            field(page, "Ce qui est contrôlé").fill("E-mail des contacts");
            field(page, "Au moins (part remplie)").fill("95,5");
            field(page, "À mesurer tous les (jours)").fill("60");
            picture(visit, "quality-check");
            button(page, "Enregistrer").click();
            assertThat(panel(page)).containsText("Jamais mesuré");

            act(page, "Mesurer").click();
            field(page, "Jour de la mesure").fill(day.format(DAY));
            field(page, "Jour de la mesure").press("Enter");
            field(page, "Enregistrements remplis").fill("95499");
            field(page, "Enregistrements au total").fill("100000");
            picture(visit, "quality-measure");
            button(page, "Enregistrer").click();
            assertThat(panel(page)).containsText("Seuil franchi");
            assertThat(panel(page)).containsText("95,4\u00A0%");

            visit.open(address + "/quality?state=breached");
            assertThat(page.locator(".pu-filter-count")).hasText("1\u00A0contrôle");
            assertThat(cell(page, "95,4")).isVisible();
            picture(visit, "quality");

            visit.open("/agency/portfolio");
            Locator concern = concern(page);
            assertThat(concern).containsText("Complétude des données");
            assertThat(concern).containsText("Seuil franchi, mesuré le");
            concern.getByRole(AriaRole.LINK).click();

            act(page, "Relier à un KPI").click();
            field(page, "Nom de la donnée").fill("Contacts avec e-mail");
            field(page, "Nom dans les formules").fill("contacts_email");
            picture(visit, "quality-feed");
            button(page, "Relier").click();
            assertThat(panel(page)).containsText("Alimente la donnée d’entrée Contacts avec e-mail");
            personas.as(
                    scope,
                    () -> kpis.define(
                            new KpiDraft("Complétude des e-mails", "contacts_email", Unit.RATIO, Direction.UP)));
            visit.open("/c/" + client + "/scorecards?current");
            assertThat(page.locator("main")).containsText("95,49\u00A0%");

            visit.open(address + "/" + tool.value());
            panel(page).locator("vaadin-details-summary").click();
            page.getByRole(AriaRole.BUTTON, named("^Corriger la mesure du")).click();
            field(page, "Enregistrements remplis").fill("97250");
            field(page, "Motif").fill("Un lot manquait");
            button(page, "Enregistrer").click();
            assertThat(panel(page)).containsText("Seuil respecté");
            panel(page).locator("vaadin-details-summary").click();
            picture(visit, "quality-panel");
            visit.open("/c/" + client + "/scorecards?current");
            assertThat(page.locator("main")).containsText("97,25\u00A0%");
            visit.open("/agency/portfolio");
            assertThat(concern(page)).hasCount(0);

            visit.open(address + "/changes");
            assertThat(cell(page, "Mesure de qualité")).isVisible();
            assertThat(cell(page, "Comptés")).isVisible();
            assertThat(cell(page, "Un lot manquait")).isVisible();
        }
    }

    private Locator concern(Page page) {
        Locator more = page.getByText(Pattern.compile("^Tout afficher"));
        if (more.isVisible()) {
            more.click();
        }
        return page.locator(".pu-concerns li").filter(new Locator.FilterOptions().setHasText(client));
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid").getByText(text).first();
    }

    private static Locator act(Page page, String verb) {
        return page.getByRole(AriaRole.BUTTON, named("^" + verb + ".: Complétude"));
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Locator panel(Page page) {
        return page.locator(".pu-quality");
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
