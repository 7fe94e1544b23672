package io.pupitre.tools.evaluation;

/** Somebody else changed it, or decided, since the person read it. Nothing was written. */
public final class StaleEvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
