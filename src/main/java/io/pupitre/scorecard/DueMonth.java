package io.pupitre.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A month that is to be published and is not.
 *
 * @param dueOn the last day on which it would be on time
 * @param daysLate since that day; 0 on the day itself, below 0 before it
 */
public record DueMonth(YearMonth month, LocalDate dueOn, long daysLate) {

    /** How it stands to its day. */
    public enum State {
        AHEAD,
        DUE_TODAY,
        LATE
    }

    static DueMonth of(YearMonth month, LocalDate dueOn, LocalDate today) {
        return new DueMonth(month, dueOn, dueOn.until(today, ChronoUnit.DAYS));
    }

    public State state() {
        return daysLate > 0 ? State.LATE : daysLate == 0 ? State.DUE_TODAY : State.AHEAD;
    }

    public boolean isLate() {
        return state() == State.LATE;
    }
}
