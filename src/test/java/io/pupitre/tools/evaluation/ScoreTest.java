package io.pupitre.tools.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final int EXAMPLES = 500;

    @Test
    void marksCountByTheirWeights() {
        assertThat(Score.of(List.of(term("3", "4"), term("1", "2")))).contains(score("3.50", "70.0"));
        assertThat(Score.of(List.of(term("1", "5"), term("1", "5"), term("1", "4"))))
                .contains(score("4.67", "93.3"));
        assertThat(Score.of(List.of(term("40", "0"), term("60", "0")))).contains(score("0.00", "0.0"));
    }

    @Test
    void halvesAreRoundedUpOnce() {
        // 3.125 of 5 is 62.5 %: the percentage is not that of 3.13, which would be 62.6.
        assertThat(Score.of(List.of(term("1", "3"), term("1", "3"), term("1", "3"), term("1", "3.5"))))
                .contains(score("3.13", "62.5"));
        // 4.9975
        assertThat(Score.of(List.of(term("199", "5"), term("1", "4.5")))).contains(score("5.00", "100.0"));
    }

    @Test
    void whatIsNotKnownHasNoScoreRatherThanZero() {
        assertThat(Score.of(List.of(term("3", "4"), new Score.Term(BigDecimal.ONE, null))))
                .isEmpty();
        assertThat(Score.of(List.of())).isEmpty();
    }

    @Test
    void theSharesOfWeightsAreThoseOfTheirSum() {
        List<BigDecimal> weights = List.of(new BigDecimal("2"), new BigDecimal("1"));
        assertThat(Score.share(weights.getFirst(), weights)).isEqualByComparingTo("0.667");
        assertThat(Score.share(weights.getLast(), weights)).isEqualByComparingTo("0.333");
    }

    @RepeatedTest(EXAMPLES)
    void itIsTheWeightedMeanOfFractions(RepetitionInfo example) {
        List<Score.Term> terms = terms(new SplittableRandom(example.getCurrentRepetition()));

        Score score = Score.of(terms).orElseThrow();

        assertThat(score.points()).isEqualTo(oracle(terms, 1, 2));
        assertThat(score.percent()).isEqualTo(oracle(terms, 20, 1));
        assertThat(score.points()).isBetween(BigDecimal.ZERO, new BigDecimal("5.00"));
    }

    @RepeatedTest(EXAMPLES)
    void scalingAllWeightsChangesNothing(RepetitionInfo example) {
        SplittableRandom random = new SplittableRandom(example.getCurrentRepetition());
        List<Score.Term> terms = terms(random);
        BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(5));

        List<Score.Term> scaled = terms.stream()
                .map(term -> new Score.Term(term.weight().multiply(factor), term.mark()))
                .toList();

        assertThat(Score.of(scaled)).isEqualTo(Score.of(terms));
    }

    @RepeatedTest(EXAMPLES)
    void aBetterMarkNeverLowersIt(RepetitionInfo example) {
        SplittableRandom random = new SplittableRandom(example.getCurrentRepetition());
        List<Score.Term> terms = terms(random);
        int raised = random.nextInt(terms.size());
        Score.Term before = terms.get(raised);
        List<Score.Term> better = new ArrayList<>(terms);
        for (BigDecimal mark : Mark.ALL) {
            if (mark.compareTo(before.mark()) >= 0) {
                better.set(raised, new Score.Term(before.weight(), mark));
                assertThat(Score.of(better).orElseThrow())
                        .isGreaterThanOrEqualTo(Score.of(terms).orElseThrow());
            }
        }
    }

    private static List<Score.Term> terms(SplittableRandom random) {
        List<Score.Term> terms = new ArrayList<>();
        int many = 1 + random.nextInt(8);
        while (terms.size() < many) {
            terms.add(new Score.Term(
                    BigDecimal.valueOf(1 + random.nextInt(99_999), 2), Mark.ALL.get(random.nextInt(Mark.ALL.size()))));
        }
        return terms;
    }

    /** In hundredths of weights, tenths of marks and whole numbers only. */
    private static BigDecimal oracle(List<Score.Term> terms, int factor, int decimals) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ZERO;
        for (Score.Term term : terms) {
            BigInteger weight = term.weight().movePointRight(2).toBigIntegerExact();
            BigInteger tenths =
                    Objects.requireNonNull(term.mark()).movePointRight(1).toBigIntegerExact();
            numerator = numerator.add(weight.multiply(tenths));
            denominator = denominator.add(weight.multiply(BigInteger.TEN));
        }
        BigInteger shifted = numerator.multiply(BigInteger.valueOf(factor)).multiply(BigInteger.TEN.pow(decimals));
        BigInteger[] parts = shifted.divideAndRemainder(denominator);
        boolean up = parts[1].shiftLeft(1).compareTo(denominator) >= 0;
        return new BigDecimal(up ? parts[0].add(BigInteger.ONE) : parts[0], decimals);
    }

    private static Score.Term term(String weight, String mark) {
        return new Score.Term(new BigDecimal(weight), new BigDecimal(mark));
    }

    private static Score score(String points, String percent) {
        return new Score(new BigDecimal(points), new BigDecimal(percent));
    }
}
