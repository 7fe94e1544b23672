package io.pupitre.scorecard;

import io.pupitre.csv.NumberStyle;
import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;

/**
 * Where a figure should be.
 *
 * @param goal reached is green
 * @param limit between goal and limit is amber, beyond is red; equal to the goal means that there is no amber
 */
public record Target(Direction direction, BigDecimal goal, BigDecimal limit) {

    /** What may stand before the decimal sign: as much as in a figure that is imported. */
    public static final int INTEGER_DIGITS = NumberStyle.MAX_INTEGER_DIGITS;

    /** What the database keeps; a target is never rounded. */
    public static final int DECIMALS = ReadFigure.DECIMALS;

    /** @throws IllegalArgumentException when one has too many digits, or the limit lies on the better side of the goal */
    public Target {
        if (!fits(goal) || !fits(limit)) {
            throw new IllegalArgumentException("Too many digits");
        }
        if (betterOf(direction, limit, goal) > 0) {
            throw new IllegalArgumentException("The limit must not be better than the goal");
        }
    }

    /** Whether a figure has no more than {@link #INTEGER_DIGITS} and {@link #DECIMALS}. */
    public static boolean fits(BigDecimal figure) {
        // Nothing is computed with it before: the digits of 1E+999999999 would fill the memory.
        return (long) figure.precision() - figure.scale() <= INTEGER_DIGITS
                && figure.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Judges a figure as it is shown: who sees 5.00 % beside a target of 5.00 % must see green. */
    public Status judge(Figure figure, Unit unit) {
        if (!(figure instanceof Figure.Value(BigDecimal number))) {
            return Status.UNKNOWN;
        }
        BigDecimal shown = unit.present(number);
        if (betterOf(direction, shown, unit.present(goal)) >= 0) {
            return Status.GREEN;
        }
        return betterOf(direction, shown, unit.present(limit)) >= 0 ? Status.AMBER : Status.RED;
    }

    /** Positive when {@code one} is better than {@code other}. */
    private static int betterOf(Direction direction, BigDecimal one, BigDecimal other) {
        return direction == Direction.UP ? one.compareTo(other) : other.compareTo(one);
    }
}
