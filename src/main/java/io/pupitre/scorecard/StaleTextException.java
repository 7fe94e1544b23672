package io.pupitre.scorecard;

/** Somebody else wrote another text since the person read it. */
public class StaleTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String theirs;

    StaleTextException(String theirs) {
        super("The text was changed");
        this.theirs = theirs;
    }

    /** What stands there now. */
    public String theirs() {
        return theirs;
    }
}
