package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static io.pupitre.journeys.ByWords.field;
import static io.pupitre.journeys.ByWords.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultant sets a client's rhythm, and brings a campaign from an idea to its plan. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class CadencesJourneyIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);

    /** January of the year after next, by the client's calendar: nothing of it can be over. */
    private final YearMonth january =
            YearMonth.of(LocalDate.now(ZoneId.of("Europe/Paris")).getYear() + 2, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    private String address;

    @BeforeEach
    void newClient() {
        address = "/c/" + clients.slug(clients.consultant()) + "/cadences";
    }

    @Test
    void aCadenceOnTheThirtyFirstComesRoundEachMonth() {
        List<String> ends = IntStream.range(0, 10)
                .mapToObj(months -> SAID.format(january.plusMonths(months).atEndOfMonth()) + ", 18:30")
                .toList();
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address + "?view=cadences");
            assertThat(page.getByText("Aucune cadence n’est encore en place.")).isVisible();
            page.keyboard().press("c");
            page.waitForURL(Pattern.compile(".*/cadences/new"));
            button(page, "Enregistrer").click();
            assertThat(problem(page, "Ce champ est nécessaire.")).isVisible();
            field(page, "Nom").fill("Clôture du mois");
            type(field(page, "Premier jour"), TYPED.format(january.atEndOfMonth()));
            type(field(page, "Heure"), "18:30");
            page.getByLabel("Chaque mois, à une date").check();
            type(field(page, "Jour du mois"), "31");
            page.getByLabel("Le dernier jour du mois").check();
            Locator preview = page.locator(".pu-preview li");
            assertThat(preview).hasText(ends.toArray(String[]::new));
            picture(visit, "cadence-new");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("Enregistré.")).isVisible();

            visit.open(address + "?view=cadences");
            assertThat(page.getByText("le dernier jour du mois")).isVisible();
            assertThat(page.getByText(ends.getFirst())).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clôture du mois"))
                    .click();
            LocalDate first = january.atEndOfMonth();
            LocalDate second = january.plusMonths(1).atEndOfMonth();
            button(page, "Sauter, " + ends.get(1)).click();
            assertThat(page.getByText(SHORT.format(second) + "\u00A0: sauté").first())
                    .isVisible();
            assertThat(page.getByText(ends.get(1))).hasCount(0);
            button(page, "Déplacer, " + ends.getFirst()).click();
            Locator dialog = page.locator("vaadin-dialog[opened]");
            type(dialog.getByLabel("Jour", exactly()), TYPED.format(first.plusDays(1)));
            type(dialog.getByLabel("Heure", exactly()), "08:00");
            picture(visit, "cadence-move");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déplacer"))
                    .click();
            assertThat(page.getByText("Déplacé, initialement le " + SHORT.format(first)))
                    .isVisible();
            picture(visit, "cadence-exceptions");

            visit.open(address + "?month=" + january);
            assertThat(day(page, first)).not().containsText("Clôture du mois");
            button(page, "Mois suivant").click();
            assertThat(page.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName(MONTH.format(january.plusMonths(1)))))
                    .isVisible();
            assertThat(day(page, first.plusDays(1))).containsText("08:00Clôture du mois");
            assertThat(day(page, second)).not().containsText("Clôture du mois");
            picture(visit, "cadence-month");
            button(page, "Mois suivant").click();
            assertThat(day(page, january.plusMonths(2).atEndOfMonth())).containsText("18:30Clôture du mois");

            visit.open(address + "?view=cadences");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clôture du mois"))
                    .click();
            button(page, "Rétablir, " + SHORT.format(second) + "\u00A0: sauté").click();
            assertThat(page.getByText(ends.get(1))).isVisible();
        }
    }

    @Test
    void aCampaignIsPlannedWhenItsBriefIsComplete() {
        LocalDate launch = january.atDay(15).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address + "?view=campaigns");
            assertThat(page.getByText("Aucune campagne n’est encore prévue.")).isVisible();
            button(page, "Nouvelle campagne").click();
            save(page);
            assertThat(problem(page, "Ce champ est nécessaire.")).isVisible();
            inDialog(page, "Nom").fill("Salon de printemps");
            save(page);
            page.waitForURL(Pattern.compile(".*/campaigns/.*"));
            assertThat(page.getByText(
                            "il manque\u00A0: Public visé, Responsable, Mesure du succès, Date de lancement."))
                    .isVisible();
            button(page, "Planifier").click();
            assertThat(page.locator("vaadin-notification-card").getByText("il manque"))
                    .isVisible();
            assertThat(page.getByText("Brouillon", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();

            page.keyboard().press("e");
            inDialog(page, "Public visé").fill("Clients du Nord <b>seulement</b>");
            inDialog(page, "Responsable").fill("Nadia");
            inDialog(page, "Mesure du succès").fill("Inscrits ÷ invités");
            type(inDialog(page, "Date de lancement"), "32/01/2030");
            save(page);
            assertThat(problem(page, "Une date comme 31/12/2026 est attendue.")).isVisible();
            assertThat(inDialog(page, "Date de lancement")).hasValue("32/01/2030");
            type(inDialog(page, "Date de lancement"), TYPED.format(launch));
            picture(visit, "campaign-brief");
            save(page);
            assertThat(page.getByText("Clients du Nord <b>seulement</b>")).isVisible();
            assertThat(page.locator(".pu-note")).hasCount(0);

            step(page, "Traductions livrées", "-5");
            step(page, "Bilan", "3");
            // From a Wednesday, five working days back are a week, and three ahead lead over the weekend.
            assertThat(page.getByText("Échéance " + SHORT.format(launch.minusWeeks(1)) + " (J-5)"))
                    .isVisible();
            assertThat(page.getByText("Échéance " + SHORT.format(launch.plusDays(5)) + " (J+3)"))
                    .isVisible();
            page.getByLabel("Traductions livrées", new Page.GetByLabelOptions().setExact(true))
                    .check();
            assertThat(page.getByText("Étapes\u00A0: 1 sur 2")).isVisible();
            assertThat(page.getByText("fait par Carl Besson")).isVisible();
            button(page, "Planifier").click();
            assertThat(page.getByText("Planifiée")).isVisible();
            picture(visit, "campaign-planned");

            visit.open(address + "?month=" + YearMonth.from(launch));
            assertThat(day(page, launch)).containsText("Lancement\u00A0: Salon de printemps");
        }
    }

    private static void step(Page page, String title, String days) {
        button(page, "Ajouter une étape").click();
        inDialog(page, "Étape").fill(title);
        inDialog(page, "Jours ouvrés par rapport au lancement").fill(days);
        save(page);
        assertThat(page.getByText(title)).isVisible();
    }

    /** As who leaves the field by the keyboard: only then the server hears of it. */
    private static void type(Locator field, String text) {
        field.fill(text);
        field.press("Enter");
        field.blur();
    }

    private static void save(Page page) {
        page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }

    private static Locator day(Page page, LocalDate day) {
        return page.locator("[data-day='" + day + "']");
    }

    private static Locator inDialog(Page page, String label) {
        return page.locator("vaadin-dialog[opened]").getByLabel(label, exactly());
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static void picture(Visit visit, String name) {
        Look.awaitRest(visit.page());
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
