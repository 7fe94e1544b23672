package io.pupitre.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a client's schedule: published, or waited for.
 *
 * @param due null when it is published or not over yet
 * @param publication its last revision; null when it is not published
 */
public record ScheduledMonth(
        YearMonth month,
        LocalDate dueOn,
        @Nullable DueMonth due,
        @Nullable PublicationLine publication) {}
