package io.pupitre.tools;

/** Somebody else saved the external system since the person read it. Nothing was written. */
public final class SystemConflict extends RuntimeException {

    private final transient ExternalSystemRecord theirs;

    SystemConflict(ExternalSystemRecord theirs) {
        super("Saved by somebody else meanwhile");
        this.theirs = theirs;
    }

    /** As it is stored now; a change against this one goes through. */
    public ExternalSystemRecord theirs() {
        return theirs;
    }
}
