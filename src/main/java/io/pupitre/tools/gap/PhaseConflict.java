package io.pupitre.tools.gap;

/** Somebody else saved the phase since the person read it. Nothing was written. */
public final class PhaseConflict extends RuntimeException {

    private final transient PhaseRecord theirs;

    PhaseConflict(PhaseRecord theirs) {
        super("Saved by somebody else meanwhile");
        this.theirs = theirs;
    }

    /** As it is stored now; a change against this one goes through. */
    public PhaseRecord theirs() {
        return theirs;
    }
}
