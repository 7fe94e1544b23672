package io.pupitre.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says a month of an input is.
 *
 * @param before the figure that they saw there; null when there was none
 * @param figure null when there is to be none any more: what they saw there was none
 */
public record EntryFigure(
        EntryCell cell,
        @Nullable BigDecimal before,
        @Nullable BigDecimal figure) {

    /** @throws IllegalArgumentException when there neither was nor is a figure */
    public EntryFigure {
        if (before == null && figure == null) {
            throw new IllegalArgumentException("There was no figure to withdraw");
        }
    }
}
