package io.pupitre.tools.gap;

/** Somebody else saved, or began, the need since the person read it. Nothing was written. */
public final class NeedConflict extends RuntimeException {

    private final transient NeedRecord theirs;

    NeedConflict(NeedRecord theirs) {
        super("Saved by somebody else meanwhile");
        this.theirs = theirs;
    }

    /** As it is stored now; a change against this one goes through. */
    public NeedRecord theirs() {
        return theirs;
    }
}
