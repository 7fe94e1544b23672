package io.pupitre.tools.evaluation;

/**
 * An evaluation as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 * @param round 1 at first, one more each time it is begun again
 * @param memo the recommendation, with risks and costs; may be empty
 */
public record EvaluationRecord(
        EvaluationId id, long version, EvaluationDetails details, EvaluationStatus status, int round, String memo) {

    public boolean isOpen() {
        return status == EvaluationStatus.OPEN;
    }
}
