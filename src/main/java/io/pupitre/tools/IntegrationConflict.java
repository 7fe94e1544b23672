package io.pupitre.tools;

/** Somebody else saved the integration since the person read it. Nothing was written. */
public final class IntegrationConflict extends RuntimeException {

    private final transient IntegrationRecord theirs;

    IntegrationConflict(IntegrationRecord theirs) {
        super("Saved by somebody else meanwhile");
        this.theirs = theirs;
    }

    /** As it is stored now; a change against this one goes through. */
    public IntegrationRecord theirs() {
        return theirs;
    }
}
