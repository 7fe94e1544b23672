package io.pupitre.tools.service.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.shell.ConcernList;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.service.Assessment;
import io.pupitre.tools.service.IncidentDetails;
import io.pupitre.tools.service.IncidentImpact;
import io.pupitre.tools.service.IncidentRecord;
import io.pupitre.tools.service.LevelDetails;
import io.pupitre.tools.service.ReleaseImpact;
import io.pupitre.tools.service.ReleaseRecord;
import io.pupitre.tools.service.ReleaseStatus;
import io.pupitre.tools.service.ServiceBoard;
import io.pupitre.tools.service.ServiceExamples;
import io.pupitre.tools.service.ServiceLevels;
import io.pupitre.tools.service.ToolIncidents;
import io.pupitre.tools.service.VendorReleases;
import io.pupitre.tools.service.WeeklyHours;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.DayField;
import io.pupitre.ui.TimeField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The service of tools in a tool's panel, over all tools and on screen one, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class ServicePagesIT extends PageTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LocalDate today = LocalDate.now(PARIS);
    private final YearMonth lastMonth = YearMonth.from(today).minusMonths(1);

    @Autowired
    private Tools tools;

    @Autowired
    private ToolIncidents incidents;

    @Autowired
    private ServiceLevels levels;

    @Autowired
    private VendorReleases releases;

    @Autowired
    private ServiceBoard board;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void anOutageIsWrittenDownAsTheClientsClockShowsIt() {
        ToolId tool = tool("Tamis");
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        assertThat(words(find(ServicePanel.class).single()))
                .contains("Rien d’enregistré", "Heures de support inconnues");
        press("Ajouter un incident");
        day("Jour de début").setValue(LocalDate.of(2026, 3, 29));
        time("Heure de début").setValue(LocalTime.of(2, 30));
        press("Enregistrer");
        assertThat(line("Intitulé").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(time("Heure de début").getErrorMessage())
                .isEqualTo("Cette heure n’existe pas ce jour-là\u00A0: l’horloge la saute.");

        line("Intitulé").setValue("Panne de l’envoi");
        time("Heure de début").setValue(LocalTime.of(3, 30));
        day("Jour de fin").setValue(LocalDate.of(2026, 3, 29));
        press("Enregistrer");
        assertThat(time("Heure de fin").getErrorMessage()).isEqualTo("Un jour et une heure sont attendus.");
        time("Heure de fin").setValue(LocalTime.of(3, 15));
        line("Lien vers le ticket de l’éditeur").setValue("http://exemple.test/1");
        press("Enregistrer");
        assertThat(day("Jour de fin").getErrorMessage()).isEqualTo("La fin ne peut pas précéder le début.");
        assertThat(line("Lien vers le ticket de l’éditeur").isInvalid()).isTrue();
        time("Heure de fin").setValue(LocalTime.of(4, 0));
        line("Lien vers le ticket de l’éditeur").setValue("https://exemple.test/1");
        press("Enregistrer");

        assertThat(in(() -> board.of(tool)).incidents())
                .singleElement()
                .extracting(IncidentRecord::details)
                .isEqualTo(new IncidentDetails(
                        "Panne de l’envoi",
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-03-29T02:00:00Z"),
                        IncidentImpact.OUTAGE,
                        "",
                        "https://exemple.test/1"));
        assertThat(words(find(ServicePanel.class).single()))
                .contains("Panne de l’envoi", "30\u00A0min", "Noté par Carl");
        assertThat(find(Anchor.class, find(ServicePanel.class).single()).single())
                .satisfies(link ->
                        assertThat(link.getElement().getAttribute("rel")).contains("noopener"));
    }

    @Test
    void ofAnHourThatExistsTwiceThePersonSaysWhichIsMeant() {
        ToolId tool = tool("Tamis");
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        press("Ajouter un incident");
        line("Intitulé").setValue("Panne");
        assertThat(passes()).isZero();
        day("Jour de début").setValue(LocalDate.of(2025, 10, 26));
        time("Heure de début").setValue(LocalTime.of(2, 30));
        assertThat(passes()).isEqualTo(1);
        day("Jour de fin").setValue(LocalDate.of(2025, 10, 26));
        time("Heure de fin").setValue(LocalTime.of(2, 15));
        press("Enregistrer");
        assertThat(day("Jour de fin").getErrorMessage()).isEqualTo("La fin ne peut pas précéder le début.");

        pass(1).setValue(ZoneOffset.ofHours(1));
        press("Enregistrer");

        IncidentRecord stored = in(() -> board.of(tool)).incidents().getFirst();
        assertThat(stored.details().startedAt()).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(stored.details().endedAt()).isEqualTo(Instant.parse("2025-10-26T01:15:00Z"));
        edit();
        assertThat(pass(0).getValue()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(pass(1).getValue()).isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void aServiceLevelJudgesTheMonths() {
        ToolId tool = tool("Tamis");
        in(() -> incidents.add(tool, outage(0, 3)));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        press("Ajouter un engagement");
        line("Disponibilité promise (%)").setValue("cent");
        press("Enregistrer");
        assertThat(line("Disponibilité promise (%)").isInvalid()).isTrue();
        line("Disponibilité promise (%)").setValue("100,5");
        press("Enregistrer");
        assertThat(line("Disponibilité promise (%)").getErrorMessage())
                .isEqualTo("Un pourcentage au-dessus de 0, au plus 100, est attendu.");
        line("Disponibilité promise (%)").setValue("99,9");
        box("Les heures du support sont connues").setValue(true);
        time("Support à partir de").setValue(LocalTime.of(9, 0));
        time("Support jusqu’à").setValue(LocalTime.of(9, 0));
        press("Enregistrer");
        assertThat(time("Support jusqu’à").getErrorMessage())
                .isEqualTo("La fin est la même que le début\u00A0; 00:00 est minuit, à la fin du jour.");
        time("Support jusqu’à").setValue(LocalTime.MIDNIGHT);
        press("Enregistrer");

        LevelDetails level = in(() -> board.of(tool)).levels().getFirst().details();
        assertThat(level.promised()).isEqualTo("99.900");
        assertThat(level.serviceTime().isAlways()).isTrue();
        assertThat(level.support()).isNotNull();
        assertThat(level.support().until()).isEqualTo(WeeklyHours.MIDNIGHT);
        assertThat(words(find(ServicePanel.class).single())).contains("99,9\u00A0%", "24:00", "Sans engagement");
    }

    @Test
    void aReleaseIsAssessedAndAnswered() {
        ToolId tool = tool("Tamis");
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        press("Ajouter une évolution");
        line("Nom ou version").setValue("API v4");
        day("Prend effet le").setValue(today.plusDays(20));
        press("Enregistrer");
        assertThat(words(find(ServicePanel.class).single())).contains("À évaluer", "API v4");

        press("Évaluer");
        impact().setValue(ReleaseImpact.BREAKING);
        press("Enregistrer");
        assertThat(area("Pourquoi").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        area("Pourquoi").setValue("Quatre flux passent par la v3");
        assertThat(line("Qui répond").getValue()).isEqualTo("Carl");
        press("Enregistrer");
        assertThat(words(find(ServicePanel.class).single())).contains("À traiter", "Carl répond");

        press("Répondre");
        area("Réponse").setValue("Flux passés à la v4");
        press("Enregistrer");
        assertThat(words(find(ServicePanel.class).single())).contains("Traitée", "Flux passés à la v4");
        assertThat(in(() -> board.of(tool)).releases().getFirst().status()).isEqualTo(ReleaseStatus.ANSWERED);

        press("Revoir l’évaluation");
        impact().setValue(ReleaseImpact.NONE);
        press("Enregistrer");
        assertThat(words(find(ServicePanel.class).single())).contains("Traitée", "Rien à faire.");
    }

    @Test
    void whatWasWrittenDownByMistakeIsWithdrawn() {
        ToolId tool = tool("Tamis");
        in(() -> incidents.add(tool, outage(0, 3)));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        edit();
        press("Retirer");

        assertThat(in(() -> board.of(tool)).incidents()).isEmpty();
        assertThat(words(find(ServicePanel.class).single())).contains("Aucun incident enregistré.");
    }

    @Test
    void whatWasWithdrawnComesBackAsItWas() {
        ToolId tool = tool("Tamis");
        IncidentRecord incident = TwoClients.in(clients.adminInFirst(), () -> incidents.add(tool, outage(0, 3)));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        edit();
        press("Retirer");
        press("Annuler l’action");

        assertThat(in(() -> board.of(tool)).incidents())
                .singleElement()
                .returns(incident.details(), IncidentRecord::details)
                .returns(incident.recordedBy(), IncidentRecord::recordedBy);
        assertThat(words(find(ServicePanel.class).single())).contains("Panne");
    }

    @Test
    void aReleaseComesBackWithWhatWasSaidAboutIt() {
        ToolId tool = tool("Tamis");
        ReleaseRecord answered = in(() -> releases.answer(
                releases.assess(releases.add(tool, ServiceExamples.release()), ServiceExamples.assessment()),
                ServiceExamples.response()));
        ReleaseRecord nothing =
                in(() -> releases.assess(answered, new Assessment(ReleaseImpact.NONE, "Flux arrêtés", "Ada", null)));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        edit();
        press("Retirer");
        press("Annuler l’action");

        assertThat(in(() -> board.of(tool)).releases())
                .singleElement()
                .returns(nothing.details(), ReleaseRecord::details)
                .returns(nothing.assessment(), ReleaseRecord::assessment)
                .returns(nothing.response(), ReleaseRecord::response);
    }

    @Test
    void aServiceLevelComesBackUnlessItsMonthHasAnotherSince() {
        ToolId tool = tool("Tamis");
        in(() -> levels.add(tool, level("99.9")));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        edit();
        press("Retirer");
        in(() -> levels.add(tool, level("99.5")));
        press("Annuler l’action");

        assertThat(in(() -> board.of(tool)).levels())
                .singleElement()
                .satisfies(one -> assertThat(one.details().promised()).isEqualByComparingTo("99.5"));
    }

    @Test
    void whoeverCorrectsTooLateIsToldAndSeesWhatIsThere() {
        ToolId tool = tool("Tamis");
        IncidentRecord base = in(() -> incidents.add(tool, outage(0, 3)));
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        edit();
        in(() -> incidents.correct(base, outage(0, 5)));

        press("Enregistrer");

        assertThat(words(find(ServicePanel.class).single())).contains("5\u00A0h\u00A000");
        assertThat(in(() -> board.of(tool)).incidents().getFirst().details()).isEqualTo(outage(0, 5));
    }

    @Test
    void theAddressNarrowsTheBoard() {
        ToolId ancre = tool("Ancre");
        in(() -> levels.add(ancre, level("99.9")));
        in(() -> incidents.add(ancre, outage(0, 3)));
        ToolId balise = tool("Balise");
        in(() -> incidents.add(
                balise,
                new IncidentDetails(
                        "Envois lents",
                        Instant.now().minus(2, ChronoUnit.HOURS),
                        null,
                        IncidentImpact.DEGRADED,
                        "",
                        "")));
        ToolId cap = tool("Cap");
        in(() -> releases.add(cap, ServiceExamples.release("API v4", today.minusDays(3), today.minusDays(1))));
        in(() -> releases.add(cap, ServiceExamples.release("API v3", today.minusDays(4), null)));
        in(() -> releases.assess(
                releases.add(cap, ServiceExamples.release("API v2", today.minusDays(40), null)),
                new Assessment(ReleaseImpact.BREAKING, "Flux", "", today.minusDays(9))));

        open(ServiceNavigation.board(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(ServiceView.class);
        assertThat(find(ListItem.class, find(AttentionLists.class).single()).all())
                .extracting(PageTest::words)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Balise", "Envois lents", "En cours depuis"),
                        second -> assertThat(second).contains("API v2", "Réponse attendue le"),
                        third -> assertThat(third).contains("API v4", "En vigueur depuis"),
                        fourth -> assertThat(fourth).contains("API v3", "Sans date d’effet"));
        assertThat(test(find(ServiceGrid.class).single()).size()).isEqualTo(3);

        open(ServiceNavigation.board(clients.firstAddress()) + "?show=missed");
        assertThat(test(find(ServiceGrid.class).single()).size()).isEqualTo(1);
        assertThat(test(find(ServiceGrid.class).single())
                        .<String>getLitRendererPropertyValue(0, 2, "lastState", String.class))
                .isEqualTo("Manqué");
        assertThat(find(Select.class).single().getValue()).isEqualTo(ServiceQuery.Show.MISSED);
        open(ServiceNavigation.board(clients.firstAddress()) + "?show=no-level&q=BAL");
        assertThat(test(find(ServiceGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void screenOneSaysWhatIsToBeAttendedTo() {
        ToolId ancre = tool("Ancre");
        in(() -> levels.add(ancre, level("99.9")));
        in(() -> incidents.add(ancre, outage(0, 3)));
        in(() -> incidents.add(
                ancre,
                new IncidentDetails(
                        "Panne", Instant.now().minus(1, ChronoUnit.HOURS), null, IncidentImpact.OUTAGE, "", "")));
        ReleaseRecord release = in(
                () -> releases.add(ancre, ServiceExamples.release("API v4", today.minusDays(3), today.plusDays(30))));

        open("agency/portfolio");

        assertThat(find(ListItem.class, find(ConcernList.class).single()).all())
                .extracting(PageTest::words)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Ancre", "Panne", "En cours depuis le"),
                        second -> assertThat(second).contains("Engagement de service", "Manqué"),
                        third -> assertThat(third).contains("Évolution de l’éditeur", "Prend effet le"));
        assertThat(find(Anchor.class, find(ConcernList.class).single()).all())
                .allSatisfy(link -> assertThat(link.getHref()).endsWith("/tools/" + ancre.value()));
        assertThat(release.status()).isEqualTo(ReleaseStatus.NEW);
    }

    /** On the first day of the last month, between hours of the client's clock that no change touches. */
    private IncidentDetails outage(int from, int until) {
        LocalDate first = lastMonth.atDay(3);
        return new IncidentDetails(
                "Panne",
                first.atTime(4 + from, 0).atZone(PARIS).toInstant(),
                first.atTime(4 + until, 0).atZone(PARIS).toInstant(),
                IncidentImpact.OUTAGE,
                "",
                "");
    }

    private LevelDetails level(String promised) {
        return new LevelDetails(lastMonth.minusMonths(3), new BigDecimal(promised), WeeklyHours.ALWAYS, null, "");
    }

    private ToolId tool(String product) {
        return in(() -> tools.add(ToolExamples.named(product).withStatus(ToolStatus.ACTIVE))
                .id());
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    /** Of the only record that there is. */
    private void edit() {
        test(find(Button.class, find(ServicePanel.class).single())
                        .withText("Modifier")
                        .single())
                .click();
        roundTrip();
    }

    private TextField line(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private DayField day(String label) {
        return find(DayField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TimeField time(String label) {
        return find(TimeField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private long passes() {
        return find(Select.class).all().stream()
                .filter(select -> "Cette heure existe deux fois".equals(select.getLabel()) && select.isVisible())
                .count();
    }

    @SuppressWarnings("unchecked")
    private Select<ZoneOffset> pass(int place) {
        return find(Select.class).all().stream()
                .filter(select -> "Cette heure existe deux fois".equals(select.getLabel()))
                .toList()
                .get(place);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ReleaseImpact> impact() {
        return find(RadioButtonGroup.class)
                .withCondition(group -> "Impact".equals(group.getLabel()))
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
