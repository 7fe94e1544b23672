package io.pupitre.tools.gap;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A stretch of the way to the stack that a client wants. An instance is always valid.
 *
 * @param targetDate its last day, 2000 to 2099
 */
public record PhaseDetails(String name, LocalDate targetDate) {

    /** @throws InvalidGapException with all that is wrong, not just the first */
    public PhaseDetails {
        name = TextRule.tidy(name);
        InvalidGapException.refuse(Stream.of(GapField.NAME.problemOf(name), GapField.problemOfDay(targetDate)));
    }
}
