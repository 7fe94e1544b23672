package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    private static final int ATTEMPTS = 20_000;
    private static final YearMonth BASE = YearMonth.of(2019, 1);
    private static final Figure NONE = Figure.missing(Figure.Reason.MISSING_INPUT, "clicks");

    @ParameterizedTest
    @CsvSource({
        "FALLS,0.001,0.0035,0.0025,CONFIRMED",
        "FALLS,0.001,0.0035,0.0020,CONFIRMED",
        "FALLS,0.001,0.0035,0.0026,REFUTED",
        "FALLS,0.001,0.0035,0.0045,REFUTED",
        "FALLS,0.001,0.0035,0.0035,REFUTED",
        "RISES,0.001,0.0035,0.0045,CONFIRMED",
        "RISES,0.001,0.0035,0.0025,REFUTED",
        // Shown as 0.35 % and 0.25 %.
        "FALLS,0.001,0.00345,0.002549,CONFIRMED",
        // Shown as 0.35 % and 0.26 %.
        "FALLS,0.001,0.003549,0.00255,REFUTED",
    })
    void theTwoFiguresAsTheyAreShownDecide(
            Move move, BigDecimal amount, BigDecimal from, BigDecimal to, Outcome outcome) {
        Expectation expected = new Expectation("Moins", move, amount, BASE, BASE.plusMonths(6));

        Hypothesis judged = judge(expected, Unit.RATIO, BASE.plusMonths(9), Map.of(BASE, from, BASE.plusMonths(6), to));

        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.month()).isEqualTo(expected.due());
        assertThat(judged.from()).isEqualTo(Figure.of(from));
        assertThat(judged.to()).isEqualTo(Figure.of(to));
    }

    @Test
    void untilItIsDueTheWaySoFarIsTold() {
        Expectation expected = new Expectation("Moins", Move.FALLS, new BigDecimal("0.001"), BASE, BASE.plusMonths(6));
        Map<YearMonth, BigDecimal> figures = Map.of(
                BASE,
                new BigDecimal("0.0035"),
                BASE.plusMonths(1),
                new BigDecimal("0.0029"),
                BASE.plusMonths(5),
                new BigDecimal("0.0045"));

        Hypothesis after1 = judge(expected, Unit.RATIO, BASE.plusMonths(1), figures);
        Hypothesis after2 = judge(expected, Unit.RATIO, BASE.plusMonths(2), figures);
        Hypothesis after5 = judge(expected, Unit.RATIO, BASE.plusMonths(5), figures);

        assertThat(after1.outcome()).isEqualTo(Outcome.TOO_EARLY);
        assertThat(after1.covered(Unit.RATIO)).isEqualTo(Figure.of(new BigDecimal("0.0006")));
        assertThat(after2.outcome()).isEqualTo(Outcome.TOO_EARLY);
        assertThat(after2.covered(Unit.RATIO)).isEqualTo(NONE);
        assertThat(after5.covered(Unit.RATIO)).isEqualTo(Figure.of(new BigDecimal("-0.0010")));
        assertThat(judge(expected, Unit.RATIO, BASE.plusMonths(6), figures).outcome())
                .isEqualTo(Outcome.UNJUDGED);
        assertThat(judge(expected, Unit.RATIO, BASE.plusMonths(1), Map.of()).outcome())
                .isEqualTo(Outcome.UNJUDGED);
    }

    /** Against whole numbers of the smallest step that is shown, which know nothing of decimals and their rounding. */
    @Test
    void isWhatCountingStepsSays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Outcome, Integer> met = new EnumMap<>(Outcome.class);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Unit unit = any(random, Unit.values());
            Move move = any(random, Move.values());
            int steps = 1 + random.nextInt(5);
            YearMonth due = BASE.plusMonths(1 + random.nextInt(Expectation.MAX_MONTHS));
            YearMonth month = BASE.plusMonths(random.nextInt(48));
            // Thousandths of a step, around few steps: ties, near misses and both signs are common.
            Map<YearMonth, Integer> thousandths = new HashMap<>();
            for (YearMonth one = BASE; !one.isAfter(month); one = one.plusMonths(1)) {
                if (random.nextInt(8) > 0) {
                    thousandths.put(one, random.nextInt(12_000) / 100 * 100 - 6_000 + random.nextInt(3) - 1);
                }
            }
            Map<YearMonth, BigDecimal> figures = new HashMap<>();
            thousandths.forEach(
                    (when, count) -> figures.put(when, new BigDecimal(BigInteger.valueOf(count), unit.decimals() + 3)));
            Expectation expected =
                    new Expectation("x", move, new BigDecimal(BigInteger.valueOf(steps), unit.decimals()), BASE, due);

            Outcome outcome = judge(expected, unit, month, figures).outcome();

            assertThat(outcome)
                    .as("seed %d: %s in %s at %s of %s", seed, expected, unit, month, figures)
                    .isEqualTo(counted(thousandths.get(BASE), thousandths.get(due), move, steps, month.isBefore(due)));
            met.merge(outcome, 1, Integer::sum);
        }
        assertThat(met).as("seed %d tries all outcomes", seed).hasSize(Outcome.values().length);
        assertThat(met.values()).allMatch(times -> times > ATTEMPTS / 50);
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Outcome counted(@Nullable Integer from, @Nullable Integer to, Move move, int steps, boolean early) {
        if (from == null) {
            return Outcome.UNJUDGED;
        }
        if (early) {
            return Outcome.TOO_EARLY;
        }
        if (to == null) {
            return Outcome.UNJUDGED;
        }
        int risen = shown(to) - shown(from);
        return (move == Move.RISES ? risen >= steps : -risen >= steps) ? Outcome.CONFIRMED : Outcome.REFUTED;
    }

    /** As people round: half a step is a whole one, away from zero. */
    private static int shown(int thousandths) {
        int size = (Math.abs(thousandths) + 500) / 1_000;
        return thousandths < 0 ? -size : size;
    }

    @Test
    void whatCannotBeExpectedIsRefused() {
        BigDecimal one = BigDecimal.ONE;
        YearMonth due = BASE.plusMonths(1);
        refuse(" \u200B", one, BASE, due);
        refuse("x".repeat(Expectation.STATEMENT_LENGTH + 1), one, BASE, due);
        refuse("x", BigDecimal.ZERO, BASE, due);
        refuse("x", one.negate(), BASE, due);
        refuse("x", new BigDecimal("1E+999999999"), BASE, due);
        refuse("x", one, BASE, BASE);
        refuse("x", one, BASE, BASE.minusMonths(1));
        refuse("x", one, BASE, BASE.plusMonths(Expectation.MAX_MONTHS + 1L));
        refuse("x", one, YearMonth.of(1899, 12), YearMonth.of(1900, 1));
        assertThat(new Expectation(" x\r\ny ", Move.FALLS, one, BASE, BASE.plusMonths(Expectation.MAX_MONTHS))
                        .statement())
                .isEqualTo("x\ny");
        assertThat(Expectation.isVisible(new BigDecimal("0.0010000000"), Unit.RATIO))
                .isTrue();
        assertThat(Expectation.isVisible(new BigDecimal("0.00001"), Unit.RATIO)).isFalse();
    }

    @Test
    void onlyMonthsAreOfferedWithWhichItStandsOnTheScorecard() {
        YearMonth month = YearMonth.of(2019, 11);

        List<YearMonth> bases = Expectation.basesFor(month);

        assertThat(bases).startsWith(month).endsWith(month.minusMonths(48)).hasSize(49);
        for (YearMonth base : bases) {
            List<YearMonth> dues = Expectation.duesFor(month, base);
            assertThat(dues).isNotEmpty().allSatisfy(due -> {
                assertThat(new Expectation("x", Move.FALLS, BigDecimal.ONE, base, due).due())
                        .isEqualTo(due);
                assertThat(month).isBetween(base, due.plusMonths(Expectation.MONTHS_AFTER_DUE));
            });
        }
        assertThat(Expectation.duesFor(month, month))
                .hasSize(Expectation.MAX_MONTHS)
                .startsWith(month.plusMonths(36));
        assertThat(Expectation.duesFor(month, bases.getLast())).containsExactly(month.minusMonths(12));
        assertThat(Expectation.basesFor(YearMonth.of(1990, 3))).hasSize(3);
        assertThat(Expectation.basesFor(YearMonth.of(2099, 12))).startsWith(YearMonth.of(2099, 11));
    }

    private static void refuse(String statement, BigDecimal amount, YearMonth base, YearMonth due) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expectation(statement, Move.RISES, amount, base, due));
    }

    private static Hypothesis judge(
            Expectation expected, Unit unit, YearMonth month, Map<YearMonth, BigDecimal> figures) {
        return Judgement.of(new UUID(0, 1), expected, unit, month, when -> {
            assertThat(when.isAfter(month)).isFalse();
            BigDecimal figure = figures.get(when);
            return figure == null ? NONE : Figure.of(figure);
        });
    }
}
