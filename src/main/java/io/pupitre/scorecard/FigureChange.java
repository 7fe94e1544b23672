package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an import would replace, or has replaced.
 *
 * @param line where in the file
 * @param wholeMonth whether it is of the month that begins on {@code day}
 * @param dimensions its values, joined for people
 * @param after null when it is withdrawn
 */
public record FigureChange(
        long line,
        LocalDate day,
        boolean wholeMonth,
        String inputName,
        String dimensions,
        BigDecimal before,
        @Nullable BigDecimal after) {}
