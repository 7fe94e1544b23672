package io.pupitre.tools.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate comes to: Σ weight × mark ÷ Σ weight. The sums are exact; each of the two figures is rounded once, half up.
 *
 * @param points 0 to 5, to the hundredth
 * @param percent of the highest mark, 0 to 100, to the tenth
 */
public record Score(BigDecimal points, BigDecimal percent) implements Comparable<Score> {

    private static final int POINTS_DECIMALS = 2;
    private static final int PERCENT_DECIMALS = 1;

    /**
     * A mark with the weight of its criterion.
     *
     * @param weight above 0
     * @param mark null when it isn't known
     */
    public record Term(BigDecimal weight, @Nullable BigDecimal mark) {}

    /** Empty when a mark is missing, or there is none at all: what isn't known is not 0. */
    public static Optional<Score> of(Collection<Term> terms) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            if (term.mark() == null) {
                return Optional.empty();
            }
            weights = weights.add(term.weight());
            sum = sum.add(term.weight().multiply(term.mark()));
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Score(
                        sum.divide(weights, POINTS_DECIMALS, RoundingMode.HALF_UP),
                        sum.movePointRight(2)
                                .divide(weights.multiply(Mark.BEST), PERCENT_DECIMALS, RoundingMode.HALF_UP)));
    }

    /** A weight's share of all of them, to the thousandth: 0.125 for 12.5 %. */
    public static BigDecimal share(BigDecimal weight, Collection<BigDecimal> weights) {
        return weight.divide(
                weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add), PERCENT_DECIMALS + 2, RoundingMode.HALF_UP);
    }

    /** By points: who has as many to the hundredth is equal. */
    @Override
    public int compareTo(Score other) {
        return points.compareTo(other.points);
    }
}
