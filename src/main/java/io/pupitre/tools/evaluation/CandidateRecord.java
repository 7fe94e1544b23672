package io.pupitre.tools.evaluation;

import io.pupitre.tools.ToolStatus;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it was read.
 *
 * @param version to be handed back with a change
 * @param name of the tool, or of the product
 * @param status of the tool; null for a product that isn't in the stack
 */
public record CandidateRecord(
        EvaluationId evaluation,
        CandidateId id,
        long version,
        CandidateDetails details,
        String name,
        @Nullable ToolStatus status) {}
