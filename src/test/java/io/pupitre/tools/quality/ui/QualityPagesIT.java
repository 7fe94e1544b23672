package io.pupitre.tools.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.ui.ScorecardsNavigation;
import io.pupitre.shell.ConcernList;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckFeeds;
import io.pupitre.tools.quality.CheckId;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.CheckRecord;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.Measurements;
import io.pupitre.tools.quality.QualityChecks;
import io.pupitre.tools.quality.QualityExamples;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.TimeField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Data quality in a tool's panel, over all tools and on screen one, over the real services, without a browser. */
@ViewPackages(packages = "io.pupitre")
class QualityPagesIT extends PageTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LocalDate today = LocalDate.now(PARIS);
    private final Instant yesterday =
            today.minusDays(1).atTime(9, 30).atZone(PARIS).toInstant();

    @Autowired
    private Tools tools;

    @Autowired
    private QualityChecks checks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private CheckFeeds feeds;

    @Autowired
    private Inputs inputs;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @Test
    void aCheckIsSetUpAndWhatIsWrongIsSaidAtItsField() {
        ToolId tool = tool("Tamis");
        open(ToolsNavigation.tool(clients.firstAddress(), tool));
        press("Ajouter un contrôle");
        line("Au moins (part remplie)").setValue("100,001");
        line("À mesurer tous les (jours)").setValue("sept");
        press("Enregistrer");
        assertThat(line("Ce qui est contrôlé").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        assertThat(line("Au moins (part remplie)").getErrorMessage()).isEqualTo("Entre 0 et 100.");
        assertThat(line("À mesurer tous les (jours)").isInvalid()).isTrue();

        line("Ce qui est contrôlé").setValue("E-mail des contacts");
        line("Au moins (part remplie)").setValue("95,5");
        line("À mesurer tous les (jours)").setValue("7");
        line("Responsable").setValue("Ada");
        press("Enregistrer");

        CheckLine line = only(tool);
        assertThat(line.check().details())
                .isEqualTo(new CheckDetails(
                        CheckKind.COMPLETENESS, "E-mail des contacts", new BigDecimal("95.5"), 7, "Ada", "", true));
        assertThat(words(panel()))
                .contains("Complétude – E-mail des contacts", "Jamais mesuré", "au moins 95,5\u00A0%", "Ada");
    }

    @Test
    void aMeasurementBelowTheThresholdIsABreachAndNeverLooksMet() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        open(QualityNavigation.measure(clients.firstAddress(), check.tool(), check.id()));
        day("Jour de la mesure").setValue(today.minusDays(1));
        time("Heure de la mesure").setValue(LocalTime.of(9, 30));
        line("Enregistrements remplis").setValue("95 499");
        line("Enregistrements au total").setValue("95 000");
        press("Enregistrer");
        assertThat(line("Enregistrements remplis").getErrorMessage()).isEqualTo("Pas plus que le total.");
        line("Enregistrements au total").setValue("100 000");
        press("Enregistrer");

        CheckLine line = only(check.tool());
        assertThat(line.newest().orElseThrow().details()).isEqualTo(QualityExamples.filled(yesterday, 95_499, 100_000));
        // 95.499 %, which would be 95.5 when rounded to the nearest.
        assertThat(words(panel()))
                .contains("Seuil franchi", "95,4\u00A0%", "95\u00A0499 sur 100\u00A0000", "Première mesure");
    }

    @Test
    void theFutureAndASecondOfTheSameMinuteAreRefusedAtTheDay() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        record(check, yesterday, 9, 10);
        open(QualityNavigation.measure(clients.firstAddress(), check.tool(), check.id()));
        day("Jour de la mesure").setValue(today.plusDays(1));
        line("Enregistrements remplis").setValue("9");
        line("Enregistrements au total").setValue("10");
        press("Enregistrer");
        assertThat(day("Jour de la mesure").getErrorMessage()).isEqualTo("Pas dans l’avenir.");

        day("Jour de la mesure").setValue(today.minusDays(1));
        time("Heure de la mesure").setValue(LocalTime.of(9, 30));
        press("Enregistrer");

        assertThat(day("Jour de la mesure").getErrorMessage()).contains("déjà une mesure de cette minute");
        assertThat(only(check.tool()).measurements()).isEqualTo(1);
    }

    @Test
    void anAgeIsMeasuredByTheTimeOfTheNewestRecord() {
        CheckRecord check = check("Tamis", QualityExamples.of(CheckKind.FRESHNESS, "Contacts", "24"));
        open(QualityNavigation.measure(clients.firstAddress(), check.tool(), check.id()));
        day("Jour de la mesure").setValue(today.minusDays(1));
        time("Heure de la mesure").setValue(LocalTime.of(9, 30));
        day("Jour de l’enregistrement le plus récent").setValue(today.minusDays(2));
        time("Heure de l’enregistrement le plus récent").setValue(LocalTime.of(9, 29));
        press("Enregistrer");

        assertThat(only(check.tool()).newest().orElseThrow().details())
                .isEqualTo(MeasurementDetails.newest(yesterday, yesterday.minus(Duration.ofMinutes(24 * 60 + 1))));
        assertThat(words(panel())).contains("Seuil franchi", "24,1\u00A0h au plus 24,0\u00A0h");
    }

    @Test
    void aMeasurementIsCorrectedAndWithdrawnForAReason() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        record(check, yesterday.minusSeconds(3600), 97, 100);
        record(check, yesterday, 9, 10);
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        assertThat(words(find(TrendTable.class).single()))
                .contains("Seuil franchi", "Moins bien que la mesure précédente", "Seuil respecté", "Première mesure");
        pressNamed("Corriger la mesure du");
        line("Enregistrements remplis").setValue("10");
        press("Enregistrer");
        assertThat(area("Motif").getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
        area("Motif").setValue("Un lot manquait");
        press("Enregistrer");
        assertThat(only(check.tool()).found()).isEqualTo(QualityState.MET);

        pressNamed("Retirer la mesure du");
        area("Motif").setValue("Mauvais outil");
        press("Retirer");

        assertThat(only(check.tool()).latest())
                .extracting(one -> one.details().counted())
                .containsExactly(97L);
    }

    @Test
    void theHourThatComesTwiceIsToldApartAndTheSkippedOneRefused() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        // 02:30 in Paris, for the second time.
        Instant second = Instant.parse("2025-10-26T01:30:00Z");
        record(check, second, 9, 10);
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        pressNamed("Corriger la mesure du");
        line("Enregistrements remplis").setValue("8");
        area("Motif").setValue("Mal lu");
        press("Enregistrer");
        assertThat(only(check.tool()).newest().orElseThrow().details())
                .isEqualTo(QualityExamples.filled(second, 8, 10));

        open(QualityNavigation.measure(clients.firstAddress(), check.tool(), check.id()));
        line("Enregistrements remplis").setValue("9");
        line("Enregistrements au total").setValue("10");
        day("Jour de la mesure").setValue(LocalDate.of(2026, 3, 29));
        time("Heure de la mesure").setValue(LocalTime.of(2, 30));
        press("Enregistrer");
        assertThat(time("Heure de la mesure").getErrorMessage()).contains("Cette heure n’existe pas ce jour-là");
        time("Heure de la mesure").setValue(null);
        press("Enregistrer");
        assertThat(time("Heure de la mesure").getErrorMessage()).isEqualTo("Un jour et une heure sont attendus.");
        assertThat(day("Jour de la mesure").isInvalid()).isFalse();
        assertThat(only(check.tool()).measurements()).isEqualTo(1);
    }

    @Test
    void olderMeasurementsThanTheTrendsCanBeCorrected() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        for (int days = 0; days <= CheckLine.TREND; days++) {
            record(check, yesterday.minus(Duration.ofDays(days)), 50 + days, 100);
        }
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        assertThat(words(find(TrendTable.class).single()))
                .contains("69 sur 100")
                .doesNotContain("70 sur 100");
        press("Toutes les mesures (21)");
        assertThat(words(find(TrendTable.class).single())).contains("70 sur 100", "Première mesure");
        test(find(Button.class)
                        .withCondition(one -> one.getAriaLabel().orElse("").startsWith("Retirer la mesure du"))
                        .all()
                        .getLast())
                .click();
        roundTrip();
        area("Motif").setValue("Essai");
        press("Retirer");

        assertThat(only(check.tool()).measurements()).isEqualTo(CheckLine.TREND);
        assertThat(in(() -> measurements.of(check.id())).getLast().details().counted())
                .isEqualTo(69);
    }

    @Test
    void theTrendIsAPictureWithWords() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        record(check, yesterday.minusSeconds(7200), 97, 100);
        record(check, yesterday.minusSeconds(3600), 0, 0);
        record(check, yesterday, 9, 10);
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));

        Html picture = find(Html.class, panel()).single();

        assertThat(picture.getElement().getAttribute("aria-label"))
                .startsWith("Complétude – E-mail des contacts\u00A0: 3 dernières mesures")
                .contains("la plus récente 90,0\u00A0%", "au moins 95,5\u00A0%");
        assertThat(picture.getInnerHtml())
                .containsOnlyOnce("<circle class=\"met\"")
                .containsOnlyOnce("<rect class=\"breached\"")
                // A gap between both: two strokes begin.
                .containsPattern("class=\"line\" d=\"M[0-9. ]+M[0-9. ]+\"");
    }

    @Test
    void aCheckFeedsANewInputAndPartsFromIt() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        in(() -> inputs.define("taken", "Autre", Unit.RATIO, Aggregation.SUM));
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        press("Relier à un KPI");
        line("Nom de la donnée").setValue("Complétude des e-mails");
        line("Nom dans les formules").setValue("Avec espace");
        press("Relier");
        assertThat(line("Nom dans les formules").isInvalid()).isTrue();
        line("Nom dans les formules").setValue("taken");
        press("Relier");
        assertThat(line("Nom dans les formules").getErrorMessage()).isEqualTo("Une donnée porte déjà ce nom.");
        line("Nom dans les formules").setValue("completude_email");
        press("Relier");

        assertThat(in(() -> feeds.of(check.id())).orElseThrow().source())
                .isEqualTo("Contrôle de qualité\u00A0: Tamis, Complétude – E-mail des contacts");
        assertThat(words(panel())).contains("Alimente la donnée d’entrée Complétude des e-mails");
        press("Délier du KPI");
        press("Délier");
        assertThat(in(() -> feeds.of(check.id()))).isEmpty();
    }

    @Test
    void anInputThatSuitsIsOffered() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        in(() -> inputs.define("rate", "Taux de remplissage", Unit.RATIO, Aggregation.NON_ADDITIVE));
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        press("Relier à un KPI");
        press("Relier");
        // A new one unless the person says otherwise.
        assertThat(line("Nom de la donnée").isInvalid()).isTrue();
        @SuppressWarnings("unchecked")
        Select<Input> choice = find(Select.class)
                .withCondition(one -> "Donnée d’entrée".equals(one.getLabel()))
                .single();
        test(choice).selectItem("Taux de remplissage");
        press("Relier");

        assertThat(in(() -> feeds.of(check.id())).orElseThrow().input().key()).isEqualTo("rate");
    }

    @Test
    void anInputThatIsFedSaysAtItsUnitWhyItKeepsIt() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        in(() -> feeds.joinNew(check.id(), "rate", "Taux de remplissage", "Contrôle"));
        open(ScorecardsNavigation.figures(clients.firstAddress()));
        ListGrid<?> dictionary = find(ListGrid.class).all().getLast();
        test(dictionary).invokeLitRendererFunction(0, dictionary.getColumns().size() - 1, "change");
        Select<?> unit = find(Select.class)
                .withCondition(one -> "Unité".equals(one.getLabel()))
                .single();
        test(unit).selectItem("Nombre entier");
        press("Enregistrer");

        assertThat(unit.getErrorMessage())
                .isEqualTo("Un contrôle de qualité alimente cette donnée\u00A0: déliez-le avant de changer d’unité.");
        assertThat(unit.isInvalid()).isTrue();
        assertThat(in(inputs::all)).extracting(Input::unit).containsExactly(Unit.RATIO);
    }

    @Test
    void whatIsGoneIsToldInWords() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        in(() -> {
            checks.remove(check);
            return true;
        });
        press("Relier à un KPI");

        assertThat(find(Notification.class).all())
                .anyMatch(one -> words(one).contains("Cet outil ou ce contrôle n’existe plus."));
        assertThat(words(panel())).contains("Aucun contrôle pour cet outil.");
    }

    @Test
    void whoeverChangesTooLateIsTold() {
        CheckRecord base = check("Tamis", QualityExamples.complete());
        open(ToolsNavigation.tool(clients.firstAddress(), base.tool()));
        pressNamed("Modifier\u00A0: Complétude");
        in(() -> checks.change(base, QualityExamples.withThreshold(base.details(), "10")));
        press("Enregistrer");

        assertThat(words(find(FormDialog.class).single())).contains("Quelqu’un d’autre l’a changé entre-temps");
        assertThat(words(panel())).contains("au moins 10,0\u00A0%");
        assertThat(only(base.tool()).check().details().threshold()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void aCheckThatWasNeverMeasuredCanBeRemoved() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        open(ToolsNavigation.tool(clients.firstAddress(), check.tool()));
        pressNamed("Modifier\u00A0: Complétude");
        press("Supprimer");

        assertThat(in(() -> checks.of(check.tool()))).isEmpty();
    }

    @Test
    void theAddressNarrowsThePage() {
        CheckRecord breached = check("Ancre", QualityExamples.complete());
        record(breached, yesterday, 9, 10);
        check("Tamis", QualityExamples.of(CheckKind.DUPLICATES, "Contacts", "1"));

        open(QualityNavigation.quality(clients.firstAddress()));
        assertThat(getCurrentView()).isInstanceOf(QualityView.class);
        assertThat(words()).contains("1 seuil franchi, aucune mesure en retard.", "2\u00A0contrôles");
        open(QualityNavigation.quality(clients.firstAddress()) + "?state=breached");
        assertThat(rows()).isEqualTo(1);
        assertThat(cell(0, "value")).isEqualTo("90,0\u00A0%");
        assertThat(cell(0, "state")).isEqualTo("Seuil franchi");
        assertThat(cell(0, "threshold")).isEqualTo("au moins 95,5\u00A0%");
        assertThat(cell(0, "measure")).endsWith("?measure=" + breached.id().value());
        open(QualityNavigation.quality(clients.firstAddress()) + "?kind=duplicates&q=TAM");
        assertThat(rows()).isEqualTo(1);
        assertThat(cell(0, "state")).isEqualTo("Jamais mesuré");
        @SuppressWarnings("unchecked")
        Select<CheckKind> kind = find(Select.class).all().getLast();
        assertThat(kind.getValue()).isEqualTo(CheckKind.DUPLICATES);
        open(QualityNavigation.quality(clients.firstAddress()) + "?state=met");
        assertThat(rows()).isZero();
    }

    @Test
    void screenOneTellsWhatIsBreachedBeforeWhatIsOverdue() {
        CheckRecord overdue = check("Ancre", QualityExamples.complete());
        record(overdue, yesterday.minus(Duration.ofDays(9)), 99, 100);
        CheckRecord breached = check("Tamis", QualityExamples.complete());
        record(breached, yesterday, 9, 10);
        CheckRecord considered = in(() -> checks.add(
                tools.add(ToolExamples.named("Cap").withStatus(ToolStatus.CONSIDERED))
                        .id(),
                QualityExamples.complete()));
        record(considered, yesterday, 1, 10);

        open("agency/portfolio");

        ConcernList list = find(ConcernList.class).single();
        List<ListItem> lines = find(ListItem.class, list).all();
        assertThat(lines).hasSize(2);
        assertThat(words(lines.get(0)))
                .contains("Tamis – E-mail des contacts", "Complétude des données", "Seuil franchi, mesuré le");
        assertThat(words(lines.get(1))).contains("Ancre", "À mesurer depuis le", "Mesurer");
        assertThat(find(Anchor.class, list).all().getLast().getHref())
                .endsWith("?measure=" + overdue.id().value());
        in(() -> measurements.record(overdue.id(), QualityExamples.filled(yesterday, 99, 100)));
        MeasurementRecord low = only(breached.tool()).newest().orElseThrow();
        in(() -> measurements.correct(low, QualityExamples.filled(yesterday, 99, 100), "Mal lu"));
        open("agency/portfolio");
        assertThat(find(ConcernList.class).all()).allMatch(one -> !one.isVisible());
    }

    private QualityPanel panel() {
        return find(QualityPanel.class).single();
    }

    private CheckLine only(ToolId tool) {
        return in(() -> checks.of(tool)).getFirst();
    }

    private CheckRecord check(String product, CheckDetails details) {
        return in(() -> checks.add(tool(product), details));
    }

    private void record(CheckRecord check, Instant at, long counted, long total) {
        CheckId id = check.id();
        in(() -> measurements.record(id, QualityExamples.filled(at, counted, total)));
    }

    private ToolId tool(String product) {
        return in(() -> tools.add(ToolExamples.named(product).withStatus(ToolStatus.ACTIVE))
                .id());
    }

    private int rows() {
        return test(find(QualityGrid.class).single()).size();
    }

    private String cell(int row, String property) {
        return test(find(QualityGrid.class).single()).getLitRendererPropertyValue(row, 0, property, String.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().stream()
                        .filter(Component::isVisible)
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private void pressNamed(String beginning) {
        test(find(Button.class)
                        .withCondition(one -> one.getAriaLabel().orElse("").startsWith(beginning))
                        .all()
                        .getFirst())
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
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private TimeField time(String label) {
        return find(TimeField.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return TwoClients.in(clients.consultantInFirst(), work::get);
    }
}
