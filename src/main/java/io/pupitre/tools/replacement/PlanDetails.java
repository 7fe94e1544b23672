package io.pupitre.tools.replacement;

import io.pupitre.tools.ToolId;
import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a tool is to go.
 *
 * @param successor what comes instead of it; null when nothing does, or it is not chosen yet
 * @param lastDay on which it is to be used, from 2000 to 2099; null when it is not known yet
 * @param reason why it goes; may be empty
 */
public record PlanDetails(
        @Nullable ToolId successor, @Nullable LocalDate lastDay, String reason) {

    /** The longest reason, in characters. */
    public static final int LENGTH = 2000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** @throws IllegalArgumentException when the day is out of range or the text can't be kept */
    public PlanDetails {
        reason = TextRule.tidy(reason);
        if (lastDay != null && !isDay(lastDay)) {
            throw new IllegalArgumentException("A day of " + lastDay.getYear());
        }
        new TextRule(LENGTH, true).problemOf(reason).ifPresent(problem -> {
            throw new IllegalArgumentException("Text " + problem);
        });
    }

    /** Whether a tool may be planned to go on that day. */
    public static boolean isDay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
