package io.pupitre.scorecard;

/** Somebody else changed the schedule since the person read it. */
public class StaleScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleScheduleException() {
        super("The schedule was changed");
    }
}
