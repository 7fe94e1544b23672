package io.pupitre.tools.gap;

/** A phase can't go as long as something is planned for its end. Nothing was written. */
public final class PhaseInUseException extends RuntimeException {

    private final int capabilities;

    PhaseInUseException(int capabilities) {
        super("Held by capabilities: " + capabilities);
        this.capabilities = capabilities;
    }

    /** For how many. */
    public int capabilities() {
        return capabilities;
    }
}
