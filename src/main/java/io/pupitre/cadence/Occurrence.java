package io.pupitre.cadence;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One time that a cadence comes round.
 *
 * @param originalDay as the rule has it: what an exception refers to
 * @param start in the client's zone
 * @param moved whether it takes place at another time than the rule says
 * @param clockChange what a change of the clocks does to it
 */
public record Occurrence(LocalDate originalDay, ZonedDateTime start, boolean moved, ClockChange clockChange) {

    /** The clocks may jump over a time, or strike it twice. */
    public enum ClockChange {
        NONE,
        /** The clocks jump over that time: it starts later by the length of the jump. */
        GAP,
        /** The clocks strike that time twice: the first counts. */
        OVERLAP
    }
}
