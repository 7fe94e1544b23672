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
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An outage takes a month below what was promised, screen one says so; a release is understood and answered. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class ServiceJourneyIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final YearMonth lastMonth = YearMonth.now(PARIS).minusMonths(1);

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    private String client;
    private String address;
    private ToolId tool;

    @BeforeEach
    void haveATool() {
        Scope.Workspace scope = clients.consultant();
        client = clients.slug(scope);
        address = "/c/" + client + "/tools";
        tool = personas.as(
                scope,
                () -> tools.add(ToolDetails.of("Tamis")
                                .status(ToolStatus.ACTIVE)
                                .owner("Ada")
                                .details())
                        .id());
    }

    @Test
    void anOutageIsJudgedAndAReleaseAnswered() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address + "/" + tool.value());
            button(page, "Ajouter un engagement").click();
            choose(page, "Vaut à partir de", monthWords(lastMonth));
            field(page, "Disponibilité promise (%)").fill("99,9");
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Les heures du support sont connues"))
                    .check();
            picture(visit, "service-level-form");
            save(page);
            assertThat(page.locator(".pu-service")).containsText("99,9\u00A0%");

            button(page, "Ajouter un incident").click();
            field(page, "Intitulé").fill("Envois bloqués");
            LocalDate day = lastMonth.atDay(10);
            type(page, "Jour de début", day.format(DAY));
            type(page, "Heure de début", "22:00");
            type(page, "Jour de fin", day.format(DAY));
            type(page, "Heure de fin", "20:00");
            button(page, "Enregistrer").click();
            assertThat(page.locator("[slot='error-message']").getByText("La fin ne peut pas précéder le début."))
                    .isVisible();
            type(page, "Heure de fin", "23:30");
            picture(visit, "service-incident-form");
            save(page);

            // An hour and a half of the month, with three decimals, rounded down.
            Locator row = page.locator(".pu-service-months tbody tr").nth(1);
            assertThat(row).containsText(availability(90));
            assertThat(row).containsText("1\u00A0h\u00A030");
            assertThat(row).containsText("Manqué");
            assertThat(page.locator(".pu-service")).containsText("Support de l’éditeur fermé au début");
            picture(visit, "service-panel");

            visit.open(address + "/service?show=missed");
            assertThat(page.locator(".pu-filter-count")).hasText("1\u00A0outil");
            assertThat(page.locator("vaadin-grid")).containsText(availability(90));
            picture(visit, "service");
            assertThat(concern(visit)).containsText("Engagement de service");
            assertThat(concern(visit)).containsText("Manqué, mois clos le");
            concern(visit).getByRole(AriaRole.LINK).click();

            page.getByText("Ajouter une évolution").click();
            field(page, "Nom ou version").fill("API v4");
            type(page, "Prend effet le", LocalDate.now(PARIS).plusDays(20).format(DAY));
            save(page);
            button(page, "Évaluer\u00A0: API v4").click();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Rupture"))
                    .check();
            field(page, "Pourquoi").fill("Quatre flux passent par la v3");
            picture(visit, "service-assessment");
            save(page);
            assertThat(page.locator(".pu-service")).containsText("Carl Besson répond");
            button(page, "Répondre\u00A0: API v4").click();
            field(page, "Réponse").fill("Flux passés à la v4");
            save(page);
            assertThat(page.locator(".pu-service")).containsText("Traitée");

            visit.open(address + "/changes");
            Locator log = page.locator("vaadin-grid");
            assertThat(log).containsText("Évolution de l’éditeur");
            assertThat(log).containsText("Incident");
            assertThat(log).containsText("Impact");
            picture(visit, "service-changes");
        }
    }

    /** As the month's length in minutes and those that were lost make it. */
    private String availability(long lost) {
        long due = Duration.between(
                        lastMonth.atDay(1).atStartOfDay(PARIS),
                        lastMonth.plusMonths(1).atDay(1).atStartOfDay(PARIS))
                .toMinutes();
        assertThat(due).isBetween(28L * 1440, 31L * 1440 + 60);
        return BigDecimal.valueOf((due - lost) * 100)
                        .divide(BigDecimal.valueOf(due), 3, RoundingMode.DOWN)
                        .toPlainString()
                        .replace('.', ',')
                + "\u00A0%";
    }

    private Locator concern(Visit visit) {
        Page page = visit.page();
        if (!page.url().contains("/agency/portfolio")) {
            visit.open("/agency/portfolio");
            Locator more = page.getByText(Pattern.compile("^Tout afficher"));
            if (more.isVisible()) {
                more.click();
            }
        }
        return page.locator(".pu-concerns li").filter(new Locator.FilterOptions().setHasText(client));
    }

    private static void save(Page page) {
        button(page, "Enregistrer").click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static void type(Page page, String label, String text) {
        field(page, label).fill(text);
        field(page, label).press("Enter");
    }

    private static void choose(Page page, String label, String text) {
        field(page, label).fill(text);
        field(page, label).press("Enter");
    }

    private static String monthWords(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH)
                .format(month)
                .replace(' ', '\u00A0');
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
