package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What is expected of KPIs, judged month by month from what came in. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class HypothesesIT {

    private static final YearMonth FIRST = YearMonth.of(2017, 1);
    private static final int MONTHS = 30;
    private static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1L);

    private TwoClients clients;
    private Scope.Workspace here;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Hypotheses hypotheses;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Publications publications;

    @Autowired
    private CountedStatements statements;

    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void isJudgedByTheFiguresOfItsOwnMonthsHoweverLongAgoTheyAre() {
        driver.imported(here, AdsFile.create(41, FIRST, MONTHS).toBytes(), ScorecardDriver.ads());
        KpiId clicks = define("Clics", "clicks");
        // 18 months before its due month, and of a KPI that needs the month before that.
        KpiId growth = define("Croissance", "clicks - prior(clicks)");
        YearMonth base = LAST.minusMonths(20);
        YearMonth due = LAST.minusMonths(2);
        for (KpiId kpi : List.of(clicks, growth)) {
            state(kpi, expectation(Move.RISES, base, due));
            BigDecimal from = figure(kpi, base);
            BigDecimal to = figure(kpi, due);
            Outcome decided = to.subtract(from).signum() > 0 ? Outcome.CONFIRMED : Outcome.REFUTED;

            Hypothesis early = only(kpi, due.minusMonths(1));
            Hypothesis late = only(kpi, LAST);

            assertThat(early.outcome()).isEqualTo(Outcome.TOO_EARLY);
            assertThat(early.from()).isEqualTo(Figure.of(from));
            assertThat(early.to()).isEqualTo(Figure.of(figure(kpi, due.minusMonths(1))));
            assertThat(late.outcome())
                    .isEqualTo(decided)
                    .isEqualTo(only(kpi, due).outcome());
            assertThat(late.from()).isEqualTo(Figure.of(from));
            assertThat(late.to()).isEqualTo(Figure.of(to));
            assertThat(of(kpi, base.minusMonths(1), Slice.ALL)).isEmpty();
            assertThat(of(kpi, LAST, new Slice("channel", "Google Ads"))).isEmpty();
        }
    }

    @Test
    void standsOnScorecardsForAYearAfterItWasDue() {
        driver.imported(here, AdsFile.create(42, FIRST, 1).toBytes(), ScorecardDriver.ads());
        KpiId kpi = define("Clics", "clicks");
        YearMonth due = FIRST.plusMonths(Expectation.MAX_MONTHS);
        state(kpi, expectation(Move.FALLS, FIRST, due));

        assertThat(only(kpi, due.plusMonths(Expectation.MONTHS_AFTER_DUE))).satisfies(judged -> {
            assertThat(judged.outcome()).isEqualTo(Outcome.UNJUDGED);
            assertThat(judged.from()).isEqualTo(Figure.of(figure(kpi, FIRST)));
            assertThat(judged.to()).isEqualTo(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"));
        });
        assertThat(of(kpi, due.plusMonths(Expectation.MONTHS_AFTER_DUE + 1L), Slice.ALL))
                .isEmpty();
    }

    @Test
    void whatWasPublishedOfItStaysWhenItIsChangedAndRemoved() {
        driver.imported(here, AdsFile.create(43, FIRST, 3).toBytes(), ScorecardDriver.ads());
        KpiId kpi = define("Clics", "clicks");
        Expectation expected = expectation(Move.RISES, FIRST, FIRST.plusMonths(2));
        HypothesisId id = state(kpi, expected);
        driver.published(here, FIRST.plusMonths(1));
        Hypothesis published = published(FIRST.plusMonths(1));
        assertThat(published.outcome()).isEqualTo(Outcome.TOO_EARLY);
        assertThat(published.expectation().statement()).isEqualTo(expected.statement());

        Expectation otherwise = new Expectation("Autre chose", Move.FALLS, BigDecimal.TEN, FIRST, FIRST.plusMonths(1));
        in(here, () -> {
            hypotheses.change(hypotheses.get(id), otherwise);
            return "done";
        });
        assertThat(only(kpi, FIRST.plusMonths(1)).outcome()).isNotEqualTo(Outcome.TOO_EARLY);
        assertThat(published(FIRST.plusMonths(1))).isEqualTo(published);
        in(here, () -> {
            hypotheses.remove(id);
            return "done";
        });

        assertThat(of(kpi, FIRST.plusMonths(1), Slice.ALL)).isEmpty();
        assertThat(published(FIRST.plusMonths(1))).isEqualTo(published);
        driver.restated(here, FIRST.plusMonths(1), "Sans l’hypothèse");
        assertThat(in(clients.cmoInFirst(), () -> publications.open(FIRST.plusMonths(1))))
                .isInstanceOfSatisfying(
                        Publication.Genuine.class,
                        genuine -> assertThat(genuine.scorecards()
                                        .getFirst()
                                        .lines()
                                        .getFirst()
                                        .hypotheses())
                                .isEmpty());
    }

    @Test
    void nobodyOverwritesAnotherUnseenAndNobodyElseStatesAnything() {
        driver.imported(here, AdsFile.create(44, FIRST, 1).toBytes(), ScorecardDriver.ads());
        KpiId kpi = define("Clics", "clicks");
        Expectation expected = expectation(Move.RISES, FIRST, FIRST.plusMonths(1));
        HypothesisId id = state(kpi, expected);
        HypothesisInfo read = in(here, () -> hypotheses.get(id));
        assertThat(read.statedBy()).isEqualTo(here.person());
        assertThat(read.statedAt()).isEqualTo(read.changedAt());
        Expectation theirs = new Expectation("Le leur", Move.RISES, BigDecimal.ONE, FIRST, FIRST.plusMonths(1));
        change(read, theirs);

        assertThatExceptionOfType(StaleHypothesisException.class)
                .isThrownBy(() -> change(read, expected))
                .satisfies(e -> assertThat(e.theirs().expectation().statement()).isEqualTo("Le leur"));
        assertThat(in(here, () -> hypotheses.get(id)).changedAt()).isAfter(read.statedAt());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(
                        kpi, new Expectation("x", Move.RISES, new BigDecimal("0.5"), FIRST, FIRST.plusMonths(1))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(clients.cmoInFirst(), () -> hypotheses.get(id)));
        in(here, () -> {
            kpis.retire(kpi);
            return "done";
        });
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> state(kpi, expected));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> change(in(here, () -> hypotheses.get(id)), expected));
    }

    @Test
    void manyAreReadInAsManyStatementsAsOne() {
        driver.imported(here, AdsFile.create(45, FIRST, 2).toBytes(), ScorecardDriver.ads());
        List<KpiId> all = List.of(define("Clics", "clicks"), define("Taux", "clicks / impressions"));
        state(all.getFirst(), expectation(Move.RISES, FIRST, FIRST.plusMonths(1)));
        long one = statementsOfADraft();
        for (int at = 1; at < 20; at++) {
            state(all.get(at % 2), expectation(Move.FALLS, FIRST.minusMonths(at), FIRST.plusMonths(1)));
        }

        assertThat(statementsOfADraft()).isEqualTo(one);
        assertThat(of(all.getFirst(), FIRST, Slice.ALL)).hasSize(10);
    }

    private long statementsOfADraft() {
        return in(here, () -> {
            scorecards.draft(FIRST, Slice.ALL);
            long before = statements.ofThisThread();
            scorecards.draft(FIRST, Slice.ALL);
            return statements.ofThisThread() - before;
        });
    }

    private void change(HypothesisInfo base, Expectation expected) {
        in(here, () -> {
            hypotheses.change(base, expected);
            return "done";
        });
    }

    private HypothesisId state(KpiId kpi, Expectation expected) {
        return in(here, () -> hypotheses.state(kpi, expected));
    }

    private static Expectation expectation(Move move, YearMonth base, YearMonth due) {
        return new Expectation("Plus de clics\ndès le printemps", move, BigDecimal.ONE, base, due);
    }

    private KpiId define(String name, String formula) {
        return in(here, () -> kpis.define(new KpiDraft(name, formula, Unit.COUNT, Direction.UP)));
    }

    private BigDecimal figure(KpiId kpi, YearMonth month) {
        return in(here, () -> scorecards.draft(month, Slice.ALL)).lines().stream()
                .filter(line -> line.kpi().equals(kpi.value()))
                .findFirst()
                .flatMap(line -> line.figure().asNumber())
                .orElseThrow();
    }

    private Hypothesis only(KpiId kpi, YearMonth month) {
        List<Hypothesis> all = of(kpi, month, Slice.ALL);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Hypothesis> of(KpiId kpi, YearMonth month, Slice slice) {
        return in(here, () -> scorecards.draft(month, slice)).lines().stream()
                .filter(line -> line.kpi().equals(kpi.value()))
                .flatMap(line -> line.hypotheses().stream())
                .toList();
    }

    private Hypothesis published(YearMonth month) {
        return ((Publication.Genuine) in(clients.cmoInFirst(), () -> publications.open(month, 1)))
                .scorecards()
                .getFirst()
                .lines()
                .getFirst()
                .hypotheses()
                .getFirst();
    }
}
