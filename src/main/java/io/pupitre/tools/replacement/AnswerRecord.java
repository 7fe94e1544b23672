package io.pupitre.tools.replacement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is stored.
 *
 * @param version of the state that was read
 * @param plan that it is part of
 * @param what it is about
 * @param subject what that was called when it was answered
 * @param successor the name of who takes over, as it was called then; empty when nobody does
 * @param doneOn the client's day on which it was carried out; null before
 */
public record AnswerRecord(
        UUID id,
        long version,
        PlanId plan,
        Dependent what,
        String subject,
        Answer answer,
        String successor,
        @Nullable LocalDate doneOn) {}
