package io.pupitre.scorecard;

/** Somebody else decided about the import in the meantime. */
public final class WrongStateException extends RuntimeException {

    private final ImportState state;

    WrongStateException(ImportState state) {
        super("It is " + state);
        this.state = state;
    }

    /** What has become of it. */
    public ImportState state() {
        return state;
    }
}
