package io.pupitre.tools.evaluation;

/** The candidate can't be approved: it lacks marks, or is ruled out or vetoed. Nothing was written. */
public final class IneligibleCandidateException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
