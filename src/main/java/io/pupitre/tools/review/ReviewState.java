package io.pupitre.tools.review;

import java.time.LocalDate;

/** How a tool stands in one kind of review. */
public enum ReviewState {
    /** The newest review was not passed. */
    FAILED,
    /** What was passed counts no more. */
    EXPIRED,
    /** It counts for at most {@link #SOON_DAYS} more days, today included. */
    SOON,
    /** There never was one. */
    NONE,
    VALID;

    /** How many days beforehand one is told of the end. */
    public static final int SOON_DAYS = 60;

    /**
     * @param validUntil the last day on which the review counts
     * @param today in the client's zone
     */
    public static ReviewState of(Verdict verdict, LocalDate validUntil, LocalDate today) {
        if (!verdict.isPass()) {
            return FAILED;
        }
        if (validUntil.isBefore(today)) {
            return EXPIRED;
        }
        return validUntil.isAfter(today.plusDays(SOON_DAYS)) ? VALID : SOON;
    }

    /** Whether the tool counts as reviewed. */
    public boolean counts() {
        return this == VALID || this == SOON;
    }
}
