package io.pupitre.tools.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.agency.WorkspaceDetails;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceRecord;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.jobs.JobState;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.scorecard.FiguresInForce;
import io.pupitre.scorecard.HeldUnitException;
import io.pupitre.scorecard.ImportInfo;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.InputEntries;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Origin;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.UnsettledToolException;
import io.pupitre.tools.replacement.HeldUseException;
import io.pupitre.tools.replacement.ToolUses;
import io.pupitre.tools.replacement.Uses;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** What checks found, on its way into KPIs. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class CheckFeedsIT {

    private static final String SOURCE = "Contrôle de qualité : E-mail";
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    private Tools tools;

    @Autowired
    private ToolUses uses;

    @Autowired
    private QualityChecks checks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private CheckFeeds feeds;

    @Autowired
    private Inputs inputs;

    @Autowired
    private InputImports imports;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private InputEntries entries;

    @Autowired
    private FiguresInForce figures;

    @Autowired
    private QualityFeedRepository feedRows;

    @Autowired
    private QualityCheckRepository checkRows;

    @Autowired
    private QualityMeasurementRepository measured;

    @Autowired
    private QualityThresholdRepository thresholds;

    @Autowired
    private QualityStatements statements;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private CountedStatements asked;

    private TwoClients clients;
    private Scope.Workspace here;
    private CheckId check;
    private ToolId tool;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        tool = in(() -> tools.add(ToolExamples.named("Tamis").withStatus(ToolStatus.ACTIVE))
                .id());
        check = in(() -> checks.add(tool, QualityExamples.complete()).id());
    }

    @Test
    void aKpiFollowsWhatWasMeasuredLastInTheMonth() {
        KpiId kpi = joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        record("2026-03-20T09:00:00Z", 970, 1000);
        record("2026-03-10T09:00:00Z", 100, 1000);

        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.97"));
        assertThat(value(FEBRUARY, kpi)).isEmpty();
        assertThat(origin(MARCH, kpi).batch().source()).isEqualTo(SOURCE);
    }

    @Test
    void aCorrectionIsCarriedOnAndAWithdrawalTakesTheFigureOut() {
        KpiId kpi = joined();
        MeasurementRecord first = record("2026-03-02T09:00:00Z", 940, 1000);
        MeasurementRecord last = record("2026-03-20T09:00:00Z", 970, 1000);

        MeasurementRecord corrected = in(() ->
                measurements.correct(last, QualityExamples.filled(last.details().at(), 1, 3), "Mal lu"));
        // Cut off, not rounded to the better.
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.3333"));

        withdraw(corrected);
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.94"));
        withdraw(first);
        assertThat(value(MARCH, kpi)).isEmpty();
        assertThat(standing().differences()).isZero();
    }

    @Test
    void aMeasurementThatIsOfAnotherMonthLeavesTheFirst() {
        KpiId kpi = joined();
        MeasurementRecord one = record("2026-03-02T09:00:00Z", 940, 1000);

        // In Paris it is March already.
        in(() -> measurements.correct(
                one, QualityExamples.filled(Instant.parse("2026-02-28T23:00:00Z"), 950, 1000), "Autre jour"));
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.95"));

        MeasurementRecord moved = in(() -> measurements.of(check)).getFirst();
        in(() -> measurements.correct(
                moved, QualityExamples.filled(Instant.parse("2026-02-28T22:59:00Z"), 950, 1000), "Autre jour"));
        assertThat(value(MARCH, kpi)).isEmpty();
        assertThat(value(FEBRUARY, kpi)).hasValueSatisfying(is("0.95"));
    }

    @Test
    void whereTheClientMovesAnHourMayBeOfTheMonthBefore() {
        KpiId kpi = joined();
        record("2026-02-28T23:30:00Z", 950, 1000);
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.95"));

        TwoClients.run(clients.adminInFirst(), () -> {
            WorkspaceRecord now = settings.get();
            WorkspaceDetails one = now.details();
            settings.change(
                    now,
                    new WorkspaceDetails(
                            one.name(),
                            one.colour(),
                            one.language(),
                            one.otherLanguages(),
                            ZoneId.of("America/New_York"),
                            one.currency()));
        });
        in(() -> feeds.send(check));

        assertThat(value(MARCH, kpi)).isEmpty();
        assertThat(value(FEBRUARY, kpi)).hasValueSatisfying(is("0.95"));
    }

    @Test
    void whereNothingWasToBeCountedThereIsNoFigure() {
        KpiId kpi = joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        record("2026-03-03T09:00:00Z", 0, 0);

        assertThat(value(MARCH, kpi)).isEmpty();
    }

    @Test
    void whatWasMeasuredBeforeComesAlong() {
        record("2019-12-31T12:00:00Z", 1, 2);
        record("2026-03-02T09:00:00Z", 3, 4);

        KpiId kpi = joined();

        assertThat(value(YearMonth.of(2019, 12), kpi)).hasValueSatisfying(is("0.5"));
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.75"));
    }

    @Test
    void sendingAgainChangesNothing() {
        joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        List<ImportInfo> before = in(() -> imports.latest(50));

        send();

        assertThat(in(() -> imports.latest(50))).isEqualTo(before);
    }

    @Test
    void whatSomebodyUndidIsToldAndBroughtBack() {
        KpiId kpi = joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        ImportInfo entry = in(() -> imports.latest(1)).getFirst();
        assertThat(driver.await(here, in(() -> imports.undo(entry.id()))).state())
                .isEqualTo(JobState.DONE);
        assertThat(in(() -> imports.get(entry.id())).state()).isEqualTo(ImportState.UNDONE);
        assertThat(value(MARCH, kpi)).isEmpty();
        assertThat(standing().differences()).isEqualTo(1);

        send();

        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.94"));
        assertThat(standing().differences()).isZero();
    }

    @Test
    void theNewestReachesTheInputWhoeverIsLast() {
        KpiId kpi = joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        EntryCell march = new EntryCell(standing().input().id(), MARCH);

        // One more is measured and delivered while the first is on its way, at each place where it can be overtaken.
        for (int step = 1; step <= 4; step++) {
            BigDecimal now = value(MARCH, kpi).orElseThrow();
            in(() -> entries.save(SOURCE, Slice.ALL, List.of(new EntryFigure(march, now, null))));
            String at = "2026-03-2" + step + "T09:00:00Z";
            int counted = 960 + step;
            FigureDelivery slow = delivery(new Interrupted(transactions, step, () -> record(at, counted, 1000)));
            assertThat(in(() -> slow.deliver(check))).isTrue();
            assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0." + counted));
        }
    }

    @Test
    void hoursGoIntoAnInputOfHours() {
        check = in(() -> checks.add(tool, QualityExamples.of(CheckKind.FRESHNESS, "Contacts", "24"))
                .id());
        KpiId kpi = joined();
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        in(() -> measurements.record(check, MeasurementDetails.newest(at, at.minus(Duration.ofMinutes(50)))));

        assertThat(standing().input().unit()).isEqualTo(Unit.DURATION);
        // Up, since an older record is worse.
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.9"));
    }

    @Test
    void onlyInputsThatAddNothingUpSuit() {
        InputId sum = define("sum", Unit.RATIO, Aggregation.SUM);
        InputId last = define("last", Unit.RATIO, Aggregation.LAST);
        InputId count = define("count", Unit.COUNT, Aggregation.NON_ADDITIVE);
        InputId good = define("good", Unit.RATIO, Aggregation.NON_ADDITIVE);

        assertThat(in(() -> feeds.choices(check))).extracting(Input::id).containsExactly(good);
        for (InputId bad : List.of(sum, last, count)) {
            assertThatExceptionOfType(UnsuitableInputException.class).isThrownBy(() -> join(check, bad));
        }
        join(check, good);
        CheckId other = in(() -> checks.add(tool, QualityExamples.of(CheckKind.DUPLICATES, "Contacts", "1"))
                .id());
        assertThat(in(() -> feeds.choices(other))).isEmpty();
        assertThatExceptionOfType(UnsuitableInputException.class).isThrownBy(() -> join(other, good));
        assertThatExceptionOfType(StaleQualityException.class).isThrownBy(() -> join(check, good));
    }

    @Test
    void aToolThatFeedsAnInputIsUsedForItSoThatItDoesNotJustGo() {
        joined();
        ToolRecord now = in(() -> tools.get(tool));

        assertThat(in(() -> uses.of(tool)).inputs())
                .containsExactly(standing().input().id());
        assertThatExceptionOfType(UnsettledToolException.class)
                .isThrownBy(() -> in(() -> {
                    tools.move(now, ToolStatus.RETIRING);
                    return true;
                }));
        Uses used = in(() -> uses.of(tool));
        Uses none = new Uses(Set.of(), used.cadences());
        assertThatExceptionOfType(HeldUseException.class)
                .isThrownBy(() -> use(used, none))
                .satisfies(held -> assertThat(held.inputs()).containsExactly("Complétude"));
        in(() -> feeds.leave(check));
        use(used, none);
        assertThat(in(() -> uses.of(tool))).isEqualTo(none);
    }

    @Test
    void anInputThatIsFedKeepsItsUnitUntilItIsFedNoMore() {
        joined();
        Input fed = standing().input();
        Currency euro = Currency.getInstance("EUR");

        assertThatExceptionOfType(HeldUnitException.class)
                .isThrownBy(() -> describe(fed, "Complétude", Unit.COUNT, euro));
        describe(fed, "Complétude des adresses", fed.unit(), euro);
        assertThat(standing().input().name()).isEqualTo("Complétude des adresses");
        in(() -> feeds.leave(check));
        describe(fed, "Adresses", Unit.COUNT, euro);
        assertThat(in(inputs::all))
                .filteredOn(input -> input.id().equals(fed.id()))
                .extracting(Input::unit)
                .containsExactly(Unit.COUNT);
    }

    private void describe(Input input, String name, Unit unit, Currency currency) {
        in(() -> {
            inputs.describe(input.id(), name, unit, currency);
            return true;
        });
    }

    @Test
    void aCheckThatFeedsNothingAnyMoreTakesItsFiguresAlong() {
        KpiId kpi = joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        InputId input = standing().input().id();

        in(() -> {
            feeds.leave(check);
            return true;
        });

        assertThat(in(() -> feeds.of(check))).isEmpty();
        assertThat(value(MARCH, kpi)).isEmpty();
        record("2026-03-03T09:00:00Z", 950, 1000);
        assertThat(value(MARCH, kpi)).isEmpty();
        in(() -> {
            feeds.join(check, input, "Sous un autre nom");
            return true;
        });
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.95"));
    }

    @Test
    void whatIsMeasuredWhileACheckIsPartedIsNotLeftBehind() {
        for (int step = 1; step <= 2; step++) {
            in(() -> feeds.joinNew(check, "completeness_" + System.nanoTime(), "Complétude", SOURCE));
            InputId input = standing().input().id();
            String at = "2026-03-0" + step + "T09:00:00Z";
            CheckFeeds slow = feeds(new Interrupted(transactions, step, () -> record(at, 950, 1000)));

            assertThat(in(() -> slow.leave(check))).isTrue();

            assertThat(in(() -> entries.own(SOURCE, input, FEBRUARY, MARCH))).isEmpty();
        }
    }

    @Test
    void whoCarriesOnWhileACheckIsPartedLeavesNothing() {
        record("2026-03-02T09:00:00Z", 940, 1000);
        in(() -> feeds.joinNew(check, "completeness", "Complétude", SOURCE));
        InputId input = standing().input().id();
        EntryCell march = new EntryCell(input, MARCH);
        in(() -> entries.save(SOURCE, Slice.ALL, List.of(new EntryFigure(march, new BigDecimal("0.94"), null))));
        FigureDelivery slow = delivery(new Interrupted(transactions, 2, () -> in(() -> feeds.leave(check))));

        in(() -> slow.deliver(check));

        assertThat(in(() -> feeds.of(check))).isEmpty();
        assertThat(in(() -> entries.own(SOURCE, input, FEBRUARY, MARCH))).isEmpty();
    }

    @Test
    void aMeasurementIsKeptWhateverBecomesOfItsFigure() {
        KpiId kpi = joined();
        Measurements refused = new Measurements(
                measured,
                checkRows,
                thresholds,
                statements,
                delivery(new TransactionTemplate(transactions) {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        throw new CannotAcquireLockException("busy");
                    }
                }),
                tools,
                directory,
                new TransactionTemplate(transactions),
                clock);

        in(() -> refused.record(check, QualityExamples.filled(Instant.parse("2026-03-02T09:00:00Z"), 940, 1000)));

        assertThat(in(() -> measurements.of(check))).hasSize(1);
        assertThat(value(MARCH, kpi)).isEmpty();
        assertThat(standing().differences()).isEqualTo(1);
        assertThat(in(() -> feeds.send(check))).isTrue();
        assertThat(value(MARCH, kpi)).hasValueSatisfying(is("0.94"));
    }

    @Test
    void anInputThatOthersFeedIsNotOfferedAndRefused() {
        InputId typed = define("typed", Unit.RATIO, Aggregation.NON_ADDITIVE);
        EntryFigure figure = new EntryFigure(new EntryCell(typed, MARCH), null, new BigDecimal("0.5"));
        in(() -> entries.save(SOURCE, Slice.ALL, List.of(figure)));

        assertThat(in(() -> feeds.choices(check))).isEmpty();
        assertThatExceptionOfType(UnsuitableInputException.class).isThrownBy(() -> join(check, typed));
        assertThat(in(() -> entries.own(SOURCE, typed, FEBRUARY, MARCH))).containsOnlyKeys(MARCH);
    }

    @Test
    void howAFeedStandsTakesNoMoreStatementsForMoreInputsAndYears() {
        joined();
        record("2026-03-02T09:00:00Z", 940, 1000);
        long few = statementsOfStanding();
        for (int i = 0; i < 5; i++) {
            define("more_" + i, Unit.COUNT, Aggregation.SUM);
        }
        record("2016-03-02T09:00:00Z", 940, 1000);

        assertThat(statementsOfStanding()).isEqualTo(few);
    }

    @Test
    void ofAnotherClientThereIsNothing() {
        joined();
        Scope.Workspace other = clients.consultantInSecond();
        InputId theirs = TwoClients.in(
                other,
                () -> inputs.define("theirs", "Complétude", Unit.RATIO, Aggregation.NON_ADDITIVE)
                        .id());

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.in(other, () -> feeds.of(check)));
        CheckId mine = in(() -> checks.add(tool, QualityExamples.of(CheckKind.DUPLICATES, "Contacts", "1"))
                .id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> join(mine, theirs));
    }

    /** Does something once, behind one of its transactions. */
    private static final class Interrupted extends TransactionTemplate {

        private final Runnable meanwhile;
        private int left;

        Interrupted(PlatformTransactionManager transactions, int step, Runnable meanwhile) {
            super(transactions);
            this.meanwhile = meanwhile;
            left = step;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            T done = super.execute(action);
            left--;
            if (left == 0) {
                meanwhile.run();
            }
            return done;
        }
    }

    private FigureDelivery delivery(TransactionTemplate template) {
        return new FigureDelivery(feedRows, checkRows, measured, entries, directory, template, clock);
    }

    private CheckFeeds feeds(TransactionTemplate template) {
        FigureDelivery prompt = delivery(new TransactionTemplate(transactions));
        return new CheckFeeds(
                feedRows, checkRows, measured, prompt, inputs, figures, tools, uses, directory, template, clock);
    }

    /** A KPI over a new input that the check feeds. */
    private KpiId joined() {
        in(() -> {
            feeds.joinNew(check, "completeness", "Complétude", SOURCE);
            return true;
        });
        Unit unit = standing().input().unit();
        return in(() -> kpis.define(new KpiDraft("Complétude", "completeness", unit, Direction.UP)));
    }

    private void use(Uses base, Uses wanted) {
        in(() -> {
            uses.change(tool, base, wanted);
            return true;
        });
    }

    private long statementsOfStanding() {
        long before = asked.ofThisThread();
        standing();
        return asked.ofThisThread() - before;
    }

    private Feed standing() {
        return in(() -> feeds.of(check)).orElseThrow();
    }

    private void send() {
        in(() -> {
            feeds.send(check);
            return true;
        });
    }

    private void join(CheckId one, InputId input) {
        in(() -> {
            feeds.join(one, input, SOURCE);
            return true;
        });
    }

    private InputId define(String key, Unit unit, Aggregation aggregation) {
        return in(() -> inputs.define(key, key, unit, aggregation).id());
    }

    private MeasurementRecord record(String at, long counted, long total) {
        return in(() -> measurements.record(check, QualityExamples.filled(Instant.parse(at), counted, total)));
    }

    private void withdraw(MeasurementRecord one) {
        in(() -> {
            measurements.withdraw(one, "Mal lu");
            return true;
        });
    }

    private Optional<BigDecimal> value(YearMonth month, KpiId kpi) {
        return line(month, kpi).figure().asNumber();
    }

    private Origin origin(YearMonth month, KpiId kpi) {
        return line(month, kpi).inputs().getFirst().origins().getFirst();
    }

    private KpiLine line(YearMonth month, KpiId kpi) {
        return in(() -> scorecards.trace(month, Slice.ALL, kpi));
    }

    private static Consumer<BigDecimal> is(String figure) {
        return value -> assertThat(value).isEqualByComparingTo(figure);
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
