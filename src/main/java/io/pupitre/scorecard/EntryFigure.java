package io.pupitre.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody typed.
 *
 * @param before the figure that they saw there; null when there was none
 */
public record EntryFigure(EntryCell cell, @Nullable BigDecimal before, BigDecimal figure) {}
