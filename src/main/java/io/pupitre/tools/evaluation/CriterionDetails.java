package io.pupitre.tools.evaluation;

import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What candidates are marked for. An instance is always valid.
 *
 * @param weight above 0 and at most 1,000, to the hundredth; weights may have any sum
 * @param worst what a mark of 0 means; may be empty
 * @param best what a mark of 5 means; may be empty
 * @param minimum the mark without which a candidate is ruled out, 0.5 to 5 in half steps; null when it rules nobody out
 */
public record CriterionDetails(
        String name,
        BigDecimal weight,
        String worst,
        String best,
        @Nullable BigDecimal minimum) {

    /** At most as many characters. */
    public static final int NAME_LENGTH = 100;

    /** What a mark means has at most as many characters. */
    public static final int MEANING_LENGTH = 200;

    public static final BigDecimal MAX_WEIGHT = BigDecimal.valueOf(1000);

    private static final int WEIGHT_DECIMALS = 2;

    /** @throws IllegalArgumentException when a field breaks its rule; forms check the same rules beforehand */
    public CriterionDetails {
        name = TextRule.tidy(name);
        worst = TextRule.tidy(worst);
        best = TextRule.tidy(best);
        if (!TextRule.line(NAME_LENGTH).isMetBy(name)
                || TextRule.line(MEANING_LENGTH).problemOf(worst).isPresent()
                || TextRule.line(MEANING_LENGTH).problemOf(best).isPresent()
                || !isWeight(weight)
                || (minimum != null && (!Mark.isMark(minimum) || minimum.signum() == 0))) {
            throw new IllegalArgumentException("Not the details of a criterion");
        }
        weight = weight.setScale(WEIGHT_DECIMALS);
        minimum = minimum == null ? null : Mark.tidy(minimum);
    }

    /** Whether it is above 0, at most {@link #MAX_WEIGHT}, and to the hundredth. */
    public static boolean isWeight(BigDecimal weight) {
        return weight.signum() > 0
                && weight.compareTo(MAX_WEIGHT) <= 0
                && weight.stripTrailingZeros().scale() <= WEIGHT_DECIMALS;
    }
}
