package io.pupitre.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its person sees it.
 *
 * @param kind its handler's
 * @param subject what it works on
 * @param done in whatever the handler counts
 * @param total 0 while it is not known
 * @param failure message key of why it failed; empty otherwise
 */
public record Job(
        JobId id,
        String kind,
        UUID subject,
        JobState state,
        long done,
        long total,
        boolean cancelRequested,
        String failure,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** From 0 to 1; 0 while the total is not known. */
    public double progress() {
        return state == JobState.DONE ? 1 : total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
