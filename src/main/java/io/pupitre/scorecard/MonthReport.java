package io.pupitre.scorecard;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A month that is not published yet, or that is about to be restated.
 *
 * @param reviewBy who asked for the review; null while it is a draft
 * @param reviewSince when they did; null while it is a draft
 */
public record MonthReport(
        ReviewState state,
        @Nullable PersonId reviewBy,
        @Nullable Instant reviewSince,
        MonthTexts texts) {}
