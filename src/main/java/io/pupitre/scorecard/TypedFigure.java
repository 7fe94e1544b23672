package io.pupitre.scorecard;

import io.pupitre.csv.NumberStyle;
import java.math.BigDecimal;

/** Figures that come as numbers, with the limits that {@link NumberStyle} has for those that come as text. */
final class TypedFigure {

    private TypedFigure() {}

    /** Judged before it is written out: a number of a billion digits takes a few bytes until then. */
    static boolean fits(BigDecimal figure) {
        return figure.scale() <= NumberStyle.MAX_DECIMALS
                && (long) figure.precision() - figure.scale() <= NumberStyle.MAX_INTEGER_DIGITS;
    }

    /** @throws IllegalArgumentException when it has too many digits */
    static void require(BigDecimal figure) {
        if (!fits(figure)) {
            throw new IllegalArgumentException("A figure with too many digits");
        }
    }
}
