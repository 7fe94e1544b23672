package io.pupitre.tools.evaluation;

/** The evaluation is decided or dropped, so that it stays as it was. Nothing was written. */
public final class ClosedEvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
