package io.pupitre.tools.evaluation;

/**
 * A mark as it was read.
 *
 * @param version to be handed back with a change; {@link #NONE} for one that nobody has given yet
 */
public record MarkRecord(
        EvaluationId evaluation, CandidateId candidate, CriterionId criterion, long version, Mark mark) {

    public static final long NONE = -1;

    static MarkRecord none(CandidateRecord candidate, CriterionRecord criterion) {
        return new MarkRecord(candidate.evaluation(), candidate.id(), criterion.id(), NONE, Mark.UNKNOWN);
    }
}
