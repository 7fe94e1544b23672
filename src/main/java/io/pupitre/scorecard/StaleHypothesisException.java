package io.pupitre.scorecard;

/** Somebody else saved the hypothesis in the meantime. */
public final class StaleHypothesisException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HypothesisInfo theirs;

    StaleHypothesisException(HypothesisInfo theirs) {
        super("saved by somebody else");
        this.theirs = theirs;
    }

    /** The hypothesis as they saved it. */
    public HypothesisInfo theirs() {
        return theirs;
    }
}
