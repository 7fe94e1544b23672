package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.FormulaException;
import io.pupitre.scorecard.formula.FormulaProblem;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
class ScorecardIT {

    private static final YearMonth FIRST = YearMonth.of(2019, 1);
    private static final Slice GOOGLE = new Slice("channel", "Google Ads");

    private TwoClients clients;
    private Scope.Workspace here;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private InputImports imports;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Publications publications;

    /** Not at construction: the schema is made with the application. */
    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void everyMonthAndChannelIsWhatTheRowsSumUpTo() {
        AdsFile file = AdsFile.create(1, FIRST, 14);
        ImportId id = driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        clickRate();

        assertThat(driver.counts(here, id))
                .isEqualTo(
                        new ImportCounts(file.rows().size(), 0, 2L * file.rows().size(), 0, 0));
        assertSums(file);
        assertThat(in(here, () -> scorecards.months())).startsWith(YearMonth.of(2020, 2));
        assertThat(in(here, () -> scorecards.slices(FIRST)))
                .containsExactly(
                        Slice.ALL, new Slice("channel", "Facebook Ads"), GOOGLE, new Slice("channel", "Twitter Ads"));
    }

    @Test
    void theSameFileInAnyOrderOfRowsAndColumnsChangesNothing() {
        AdsFile file = AdsFile.create(2, FIRST, 2);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        long seed = System.nanoTime();
        System.out.println("ScorecardIT seed=" + seed);

        ImportId again = driver.imported(here, file.shuffled(seed).toBytes(), ScorecardDriver.ads());
        ImportId turned = driver.imported(
                here, file.shuffled(seed + 1).toBytesWithOtherColumns(), ScorecardDriver.adsWithOtherColumns());

        ImportCounts nothing =
                new ImportCounts(file.rows().size(), 0, 0, 0, 2L * file.rows().size());
        assertThat(driver.counts(here, again)).isEqualTo(nothing);
        assertThat(driver.counts(here, turned)).isEqualTo(nothing);
        clickRate();
        assertSums(file);
    }

    @Test
    void overlappingFilesAddOnlyWhatIsNew() {
        AdsFile file = AdsFile.create(3, FIRST, 2);
        int size = file.rows().size();
        Random random = new Random(3);
        driver.imported(here, file.part(0, size / 2).toBytes(), ScorecardDriver.ads());
        driver.imported(here, file.part(size / 3, size).toBytes(), ScorecardDriver.ads());
        int from = random.nextInt(size / 2);
        driver.imported(here, file.part(from, from + size / 3).toBytes(), ScorecardDriver.ads());

        clickRate();
        assertSums(file);
    }

    @Test
    void aChangedFigureIsShownBeforeItReplacesTheOldOne() {
        AdsFile file = AdsFile.create(4, FIRST, 1);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        AdsFile corrected = file.with(5, 123_456);
        clickRate();

        ImportId id = driver.checked(here, corrected.toBytes(), ScorecardDriver.ads());

        AdsFile.Row old = file.rows().get(5);
        assertThat(driver.counts(here, id).changed()).isEqualTo(1);
        assertThat(in(here, () -> imports.changes(id, 0, 10))).singleElement().satisfies(change -> {
            assertThat(change.line()).isEqualTo(7);
            assertThat(change.day()).isEqualTo(old.day());
            assertThat(change.dimensions()).isEqualTo(old.campaign() + " · " + old.channel());
            assertThat(change.before()).isEqualByComparingTo(BigDecimal.valueOf(old.clicks()));
            assertThat(change.after()).isEqualByComparingTo("123456");
        });
        assertSums(file);
        driver.await(here, in(here, () -> imports.confirm(id, false)));
        assertSums(corrected);
    }

    @Test
    void undoingGivesBackExactlyWhatWasThere() {
        AdsFile file = AdsFile.create(5, FIRST, 2);
        int size = file.rows().size();
        AdsFile before = file.part(0, size / 2);
        ImportId first = driver.imported(here, before.toBytes(), ScorecardDriver.ads());
        clickRate();
        ImportId second = driver.imported(here, file.with(3, 999_999).toBytes(), ScorecardDriver.ads());

        assertThatExceptionOfType(LaterImportException.class).isThrownBy(() -> run(() -> imports.undo(first)));
        driver.await(here, in(here, () -> imports.undo(second)));

        assertSums(before);
        assertThat(in(here, () -> imports.get(second)).state()).isEqualTo(ImportState.UNDONE);
        driver.await(here, in(here, () -> imports.undo(first)));
        assertThat(in(here, () -> scorecards.months())).isEmpty();
    }

    @Test
    void nothingCountsBeforeItIsConfirmedAndADiscardedImportNever() {
        AdsFile file = AdsFile.create(6, FIRST, 1);
        ImportId id = driver.checked(here, file.toBytes(), ScorecardDriver.ads());

        assertThat(in(here, () -> scorecards.months())).isEmpty();
        run(() -> imports.discard(id));
        assertThatExceptionOfType(WrongStateException.class).isThrownBy(() -> run(() -> imports.confirm(id, true)));
        assertThat(in(here, () -> scorecards.months())).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedSinceTheCheckMustBeCheckedAgain() {
        AdsFile file = AdsFile.create(7, FIRST, 1);
        ImportId mine = driver.checked(here, file.toBytes(), ScorecardDriver.ads());
        driver.imported(here, file.with(0, 77).toBytes(), ScorecardDriver.ads());

        var job = driver.await(here, in(here, () -> imports.confirm(mine, false)));

        assertThat(job.failure()).isEqualTo("scorecard.import-stale");
        assertThat(in(here, () -> imports.get(mine)).state()).isEqualTo(ImportState.CHECKED);
        clickRate();
        assertSums(file.with(0, 77));
        driver.await(here, in(here, () -> imports.check(mine, ScorecardDriver.ads())));
        assertThat(driver.counts(here, mine).changed()).isEqualTo(1);
    }

    @Test
    void aFigureOfAnotherSourceIsAnotherFigure() {
        AdsFile file = AdsFile.create(8, FIRST, 1);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        ImportMapping ads = ScorecardDriver.ads();
        driver.imported(
                here,
                file.toBytes(),
                new ImportMapping(
                        "Autre compte",
                        ads.format(),
                        ads.dateColumn(),
                        ads.dateStyle(),
                        ads.dimensions(),
                        ads.figures()));
        run(() -> kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP)));

        assertThat(in(here, () -> scorecards.draft(FIRST, Slice.ALL))
                        .lines()
                        .getFirst()
                        .figure())
                .isEqualTo(Figure.of(decimal(
                        file.rows().stream().mapToLong(row -> 2 * row.clicks()).sum())));
    }

    @Test
    void whatCannotBeKnownSaysWhy() {
        driver.imported(here, AdsFile.create(9, FIRST, 1).toBytes(), ScorecardDriver.ads());
        clickRate();
        run(() -> kpis.define(new KpiDraft("Nul", "clicks / (clicks - clicks)", Unit.RATIO, Direction.UP)));

        Scorecard later = in(here, () -> scorecards.draft(FIRST.plusMonths(1), Slice.ALL));
        assertThat(later.lines().getFirst().figure()).isEqualTo(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"));
        assertThat(later.lines().getFirst().status()).isEqualTo(Status.UNKNOWN);
        Scorecard now = in(here, () -> scorecards.draft(FIRST, Slice.ALL));
        assertThat(now.lines().getLast().figure()).isEqualTo(Figure.missing(Figure.Reason.DIVISION_BY_ZERO, ""));
    }

    @Test
    void aTrendLooksBackBehindItsOwnFirstMonth() {
        AdsFile file = AdsFile.create(11, FIRST, 26);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        run(() -> kpis.define(new KpiDraft("Croissance", "clicks - prior(clicks, 12)", Unit.COUNT, Direction.UP)));

        Trend trend = in(here, () -> scorecards.draft(FIRST.plusMonths(25), Slice.ALL))
                .lines()
                .getFirst()
                .trend();

        assertThat(trend.points())
                .hasSize(Trend.MONTHS)
                .allSatisfy(point -> assertThat(point.figure())
                        .isEqualTo(Figure.of(decimal(clicks(file, point.month())
                                - clicks(file, point.month().minusMonths(12))))));
        assertThat(in(here, () -> scorecards.draft(FIRST.plusMonths(11), Slice.ALL))
                        .lines()
                        .getFirst()
                        .figure())
                .isEqualTo(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"));
    }

    @Test
    void aKpiIsComputedFromOthersAsTheyAreNotAsTheyAreShown() {
        AdsFile file = AdsFile.create(12, FIRST, 2);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        clickRate();
        run(() -> kpis.define(new KpiDraft(
                "Progression", "(taux_de_clics - prior(taux_de_clics)) * 1000000", Unit.NUMBER, Direction.UP)));

        List<KpiLine> lines =
                in(here, () -> scorecards.draft(FIRST.plusMonths(1), Slice.ALL)).lines();

        BigDecimal before = lines.getFirst()
                .trend()
                .points()
                .get(Trend.MONTHS - 2)
                .figure()
                .asNumber()
                .orElseThrow();
        BigDecimal now = lines.getFirst().figure().asNumber().orElseThrow();
        assertThat(lines.getLast().figure())
                .isEqualTo(Figure.of(now.subtract(before, Formula.ROUNDING)
                        .multiply(BigDecimal.valueOf(1_000_000), Formula.ROUNDING)));
        YearMonth last = FIRST.plusMonths(1);
        assertThat(lines.getLast().inputs())
                .extracting(InputFigure::key, InputFigure::month, InputFigure::computed)
                .containsExactly(
                        tuple("taux_de_clics", last, true),
                        tuple("clicks", last, false),
                        tuple("impressions", last, false),
                        tuple("taux_de_clics", FIRST, true),
                        tuple("clicks", FIRST, false),
                        tuple("impressions", FIRST, false));
        assertThat(lines.getLast().inputs().getFirst().figure()).isEqualTo(Figure.of(now));
    }

    @Test
    void noKpiIsComputedFromItself() {
        driver.imported(here, AdsFile.create(13, FIRST, 1).toBytes(), ScorecardDriver.ads());
        clickRate();
        run(() -> kpis.define(new KpiDraft("Double", "taux_de_clics * 2", Unit.RATIO, Direction.UP)));
        run(() -> kpis.define(new KpiDraft("Double", "1 + double", Unit.RATIO, Direction.UP)));
        List<KpiInfo> all = in(here, kpis::all);
        assertThat(all).extracting(KpiInfo::key).containsExactly("taux_de_clics", "double", "double_2");

        for (String circle : List.of("taux_de_clics + clicks", "clicks * double", "prior(double_2)")) {
            assertThatExceptionOfType(FormulaException.class)
                    .as(circle)
                    .isThrownBy(() -> run(() -> kpis.change(
                            all.getFirst(), new KpiDraft("Taux de clics", circle, Unit.RATIO, Direction.UP))))
                    .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(FormulaProblem.Kind.CIRCULAR));
        }
        assertThatExceptionOfType(KpiInUseException.class)
                .isThrownBy(() -> run(() -> kpis.retire(all.get(1).id())))
                .satisfies(e -> assertThat(e.users()).containsExactly("Double"));
        run(() -> kpis.retire(all.getLast().id()));
        run(() -> kpis.retire(all.get(1).id()));
        assertThat(in(here, kpis::all)).extracting(KpiInfo::key).containsExactly("taux_de_clics");
    }

    @Test
    void anInputThatComesLaterTakesNoKpisName() {
        driver.imported(here, AdsFile.create(15, FIRST, 1).toBytes(), ScorecardDriver.ads());
        clickRate();
        run(() -> kpis.define(new KpiDraft("Double", "taux_de_clics * 2", Unit.RATIO, Direction.UP)));
        List<KpiLine> before =
                in(here, () -> scorecards.draft(FIRST, Slice.ALL)).lines();

        run(() -> inputs.define("taux_de_clics", "Autre chose", Unit.MONEY, Aggregation.SUM));

        assertThat(in(here, () -> scorecards.draft(FIRST, Slice.ALL)).lines()).isEqualTo(before);
        assertThat(in(here, () -> kpis.understand("taux_de_clics / 2", Unit.RATIO, null))
                        .names())
                .containsExactly("taux_de_clics");
    }

    @Test
    void aKpiLooksBackThroughOthers() {
        AdsFile file = AdsFile.create(16, FIRST, 20);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        run(() -> kpis.define(new KpiDraft("Avant", "prior(clicks, 3)", Unit.COUNT, Direction.UP)));
        run(() -> kpis.define(new KpiDraft("Encore avant", "prior(avant, 4)", Unit.COUNT, Direction.UP)));

        Trend trend = in(here, () -> scorecards.draft(FIRST.plusMonths(19), Slice.ALL))
                .lines()
                .getLast()
                .trend();

        assertThat(trend.points())
                .allSatisfy(point -> assertThat(point.figure())
                        .isEqualTo(Figure.of(decimal(clicks(file, point.month().minusMonths(7))))));
    }

    /** As two people can write it who save at the same moment. */
    @Test
    void aCircleThatIsThereAllTheSameHasNoFigure() {
        driver.imported(here, AdsFile.create(14, FIRST, 1).toBytes(), ScorecardDriver.ads());
        clickRate();
        run(() -> kpis.define(new KpiDraft("Double", "taux_de_clics * 2", Unit.RATIO, Direction.UP)));
        new Tampering().writeFormula(here, "taux_de_clics", "double / 2");

        assertThat(in(here, () -> scorecards.draft(FIRST, Slice.ALL)).lines())
                .extracting(KpiLine::figure)
                .containsExactly(
                        Figure.missing(Figure.Reason.CIRCULAR, "taux_de_clics"),
                        Figure.missing(Figure.Reason.CIRCULAR, "taux_de_clics"));
    }

    private static long clicks(AdsFile file, YearMonth month) {
        return file.rows().stream()
                .filter(row -> YearMonth.from(row.day()).equals(month))
                .mapToLong(AdsFile.Row::clicks)
                .sum();
    }

    @Test
    void aTargetHoldsFromItsMonthOn() {
        driver.imported(here, AdsFile.create(10, FIRST, 3).toBytes(), ScorecardDriver.ads());
        KpiId id = clickRate();
        run(() -> {
            kpis.aim(id, FIRST.plusMonths(1), BigDecimal.ZERO, BigDecimal.ZERO);
            kpis.aim(id, FIRST.plusMonths(2), BigDecimal.TEN, BigDecimal.TEN);
        });

        assertThat(statusIn(FIRST)).isEqualTo(Status.UNKNOWN);
        assertThat(statusIn(FIRST.plusMonths(1))).isEqualTo(Status.GREEN);
        assertThat(statusIn(FIRST.plusMonths(2))).isEqualTo(Status.RED);
    }

    @Test
    void whatIsPublishedStaysAndIsAllThatTheClientSees() {
        AdsFile file = AdsFile.create(11, FIRST, 2);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        KpiId id = clickRate();
        Scorecard draft = in(here, () -> scorecards.draft(FIRST, GOOGLE));
        driver.published(here, FIRST);

        driver.imported(here, file.with(0, 999_999).toBytes(), ScorecardDriver.ads());
        run(() -> kpis.retire(id));

        Scope.Workspace cmo = clients.cmoInFirst();
        assertThat(in(cmo, () -> publications.lines()))
                .extracting(PublicationLine::month)
                .containsExactly(FIRST);
        assertThat(in(cmo, () -> publications.open(FIRST)))
                .isInstanceOfSatisfying(Publication.Genuine.class, genuine -> {
                    assertThat(genuine.publishedBy()).isEqualTo(here.person());
                    assertThat(genuine.scorecards()).hasSize(4);
                    assertThat(genuine.scorecards().stream()
                                    .filter(one -> one.slice().equals(GOOGLE)))
                            .singleElement()
                            .usingRecursiveComparison()
                            .ignoringFields("lines.inputs.origins")
                            .isEqualTo(draft);
                });
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(cmo, () -> publications.open(FIRST.plusMonths(1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(cmo, () -> scorecards.draft(FIRST, Slice.ALL)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(cmo, () -> publications.publish(FIRST.plusMonths(1))));
        assertThatExceptionOfType(AlreadyPublishedException.class).isThrownBy(() -> driver.published(here, FIRST));
    }

    @Test
    void anEmptyMonthIsNotPublished() {
        clickRateOfNothing();

        assertThatExceptionOfType(NothingToPublishException.class).isThrownBy(() -> driver.published(here, FIRST));
    }

    @Test
    void aChangedByteIsFoundOut() {
        driver.imported(here, AdsFile.create(12, FIRST, 1).toBytes(), ScorecardDriver.ads());
        clickRate();
        driver.published(here, FIRST);

        new Tampering().changeOneByte(here);

        assertThat(in(clients.cmoInFirst(), () -> publications.open(FIRST))).isInstanceOf(Publication.Tampered.class);
        assertThat(in(clients.cmoInFirst(), () -> publications.latest()))
                .containsInstanceOf(Publication.Tampered.class);
    }

    private KpiId clickRate() {
        return in(
                here,
                () -> kpis.define(new KpiDraft("Taux de clics", "clicks ÷ impressions", Unit.RATIO, Direction.UP)));
    }

    private void clickRateOfNothing() {
        run(() -> {
            inputs.define("clicks", "Clics", Unit.COUNT, Aggregation.SUM);
            inputs.define("impressions", "Impressions", Unit.COUNT, Aggregation.SUM);
            kpis.define(new KpiDraft("Taux de clics", "clicks ÷ impressions", Unit.RATIO, Direction.UP));
        });
    }

    @Autowired
    private Inputs inputs;

    private Status statusIn(YearMonth month) {
        return in(here, () -> scorecards.draft(month, Slice.ALL))
                .lines()
                .getFirst()
                .status();
    }

    /** Every month and channel of the scorecards against the sums that the file was made with. */
    private void assertSums(AdsFile file) {
        Map<Slice, Map<YearMonth, @Nullable BigDecimal>> expected = new HashMap<>();
        file.sums()
                .forEach((channel, months) -> months.forEach((month, sum) -> expected.computeIfAbsent(
                                channel.isEmpty() ? Slice.ALL : new Slice("channel", channel), slice -> new HashMap<>())
                        .put(month, decimal(sum[0]).divide(decimal(sum[1]), MathContext.DECIMAL128))));
        expected.forEach((slice, months) -> months.forEach((month, rate) -> {
            KpiLine line =
                    in(here, () -> scorecards.draft(month, slice)).lines().getFirst();
            assertThat(line.figure()).as("%s %s", slice, month).isEqualTo(Figure.of(rate));
            List<Trend.Point> points = line.trend().points();
            points.forEach(point -> assertThat(point.figure().asNumber().orElse(null))
                    .as("%s %s", slice, point.month())
                    .isEqualTo(months.get(point.month())));
        }));
    }

    private void run(Runnable work) {
        in(here, () -> {
            work.run();
            return true;
        });
    }

    private static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }
}
