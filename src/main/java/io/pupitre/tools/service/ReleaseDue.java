package io.pupitre.tools.service;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when an unanswered release is to be answered: before it takes effect, and by the day that somebody set for it.
 *
 * @param day the earlier of both
 * @param takesEffect whether that is the day on which it takes effect, rather than the day that somebody set
 */
public record ReleaseDue(LocalDate day, boolean takesEffect) {

    /** Empty when neither day is known. */
    static Optional<ReleaseDue> of(@Nullable LocalDate effectiveOn, @Nullable LocalDate respondBy) {
        if (effectiveOn == null) {
            return Optional.ofNullable(respondBy).map(day -> new ReleaseDue(day, false));
        }
        return Optional.of(
                respondBy != null && respondBy.isBefore(effectiveOn)
                        ? new ReleaseDue(respondBy, false)
                        : new ReleaseDue(effectiveOn, true));
    }
}
