package io.pupitre.tools.evaluation;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as it was recorded; it never changes.
 *
 * @param round of the evaluation that it ends or, of a reopening, begins
 * @param subject the name of the candidate that it is about; empty for all of them
 * @param decidedOn the client's day
 * @param name of who decided; empty when it is who recorded it
 * @param asItWas criteria, marks, scores and memo at that moment
 */
public record DecisionRecord(
        UUID id,
        int round,
        DecisionKind kind,
        String subject,
        String reason,
        LocalDate decidedOn,
        Decider decider,
        String name,
        String evidence,
        PersonId recordedBy,
        Instant recordedAt,
        FrozenSheet asItWas) {}
