package io.pupitre.tools.review;

/** Somebody else corrected the review since the person read it. Nothing was written. */
public final class StaleReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
