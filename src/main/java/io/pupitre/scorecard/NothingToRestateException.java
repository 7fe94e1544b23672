package io.pupitre.scorecard;

/** The month would be published again as it was. */
public class NothingToRestateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToRestateException() {
        super("Nothing has changed since the last revision");
    }
}
