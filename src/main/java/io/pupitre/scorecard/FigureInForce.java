package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A figure that counts, and where it stood.
 *
 * @param day the first of the month when {@code wholeMonth}
 * @param dimensions values by key; those without a value are left out
 * @param batch the name of the file, or of the entry, that it came in
 * @param line of the file, from 1
 */
public record FigureInForce(
        LocalDate day, boolean wholeMonth, Map<String, String> dimensions, BigDecimal figure, String batch, long line) {

    public FigureInForce {
        dimensions = Map.copyOf(dimensions);
    }
}
