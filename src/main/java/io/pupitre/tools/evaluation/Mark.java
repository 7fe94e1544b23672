package io.pupitre.tools.evaluation;

import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well a candidate meets a criterion. An instance is always valid.
 *
 * @param points 0 to 5 in half steps; null when it isn't known, which is not 0
 * @param remark why; may be empty
 */
public record Mark(@Nullable BigDecimal points, String remark) {

    /** At most as many characters. */
    public static final int REMARK_LENGTH = 1000;

    /** The highest mark. */
    public static final BigDecimal BEST = BigDecimal.valueOf(5);

    /** All marks, from the lowest to the highest. */
    public static final List<BigDecimal> ALL = IntStream.rangeClosed(0, 10)
            .mapToObj(half -> BigDecimal.valueOf(half * 5L, 1))
            .toList();

    /** What isn't known yet. */
    public static final Mark UNKNOWN = new Mark(null, "");

    /** @throws IllegalArgumentException when a field breaks its rule; forms check the same rules beforehand */
    public Mark {
        remark = TextRule.tidy(remark);
        if ((points != null && !isMark(points))
                || TextRule.paragraphs(REMARK_LENGTH).problemOf(remark).isPresent()) {
            throw new IllegalArgumentException("Not a mark");
        }
        points = points == null ? null : tidy(points);
    }

    /** Whether it is 0 to 5 in half steps. */
    public static boolean isMark(BigDecimal points) {
        return ALL.stream().anyMatch(mark -> mark.compareTo(points) == 0);
    }

    /** The same with one decimal, so that equal marks are equal. */
    static BigDecimal tidy(BigDecimal points) {
        return points.setScale(1);
    }
}
