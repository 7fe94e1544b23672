package io.pupitre.tools.evaluation;

/** How far an evaluation has come. Only an open one can be changed. */
public enum EvaluationStatus {
    OPEN,
    DECIDED,
    /** Nobody wants an answer any more. */
    DROPPED
}
