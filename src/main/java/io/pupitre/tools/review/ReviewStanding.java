package io.pupitre.tools.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a tool stands in one kind of review.
 *
 * @param newest the review that counts; null when there never was one
 */
public record ReviewStanding(ReviewState state, @Nullable Newest newest) {

    /** Of a tool that was never reviewed. */
    public static final ReviewStanding NONE = new ReviewStanding(ReviewState.NONE, null);

    /** What counts of the newest review. */
    public record Newest(LocalDate doneOn, Verdict verdict, LocalDate validUntil) {}

    /** @param today in the client's zone */
    public static ReviewStanding of(ReviewDetails newest, LocalDate today) {
        return of(new Newest(newest.doneOn(), newest.verdict(), newest.validUntil()), today);
    }

    static ReviewStanding of(Newest newest, LocalDate today) {
        return new ReviewStanding(ReviewState.of(newest.verdict(), newest.validUntil(), today), newest);
    }
}
