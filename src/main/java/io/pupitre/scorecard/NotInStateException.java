package io.pupitre.scorecard;

/** A month is not in the state that the step takes: somebody else took it further, or back. */
public class NotInStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotInStateException(ReviewState wanted) {
        super("The month is not in " + wanted);
    }
}
