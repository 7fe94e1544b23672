package io.pupitre.cadence;

/** Somebody else saved the cadence or campaign since the person read it. Nothing was written. */
public final class StaleCadenceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StaleCadenceException() {
        super("Saved by somebody else meanwhile");
    }
}
