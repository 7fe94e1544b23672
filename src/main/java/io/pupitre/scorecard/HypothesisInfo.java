package io.pupitre.scorecard;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;

/**
 * A hypothesis as it is kept.
 *
 * @param version as read; see {@link Hypotheses#change}
 * @param statedBy who stated it first
 * @param changedAt when it was last said otherwise; {@code statedAt} when it never was
 */
public record HypothesisInfo(
        HypothesisId id,
        KpiId kpi,
        long version,
        Expectation expectation,
        PersonId statedBy,
        Instant statedAt,
        Instant changedAt) {}
