package io.pupitre.tools.evaluation;

/**
 * A criterion as it was read.
 *
 * @param version to be handed back with a change
 */
public record CriterionRecord(EvaluationId evaluation, CriterionId id, long version, CriterionDetails details) {}
