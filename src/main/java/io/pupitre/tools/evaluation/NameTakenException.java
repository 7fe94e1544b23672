package io.pupitre.tools.evaluation;

/** The evaluation has another criterion, or another candidate, of that name. Nothing was written. */
public final class NameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
