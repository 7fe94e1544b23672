package io.pupitre.tools.evaluation;

/** What is recorded of the course of an evaluation. */
public enum DecisionKind {
    /** A candidate is approved; the evaluation is decided. */
    APPROVAL,
    /** A candidate, or all of them, may not be bought; when all, the evaluation is decided. */
    VETO,
    /** The evaluation was given up. */
    DROP,
    /** It was begun again, in a round of its own. */
    REOPENING
}
