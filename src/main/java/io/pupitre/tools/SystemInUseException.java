package io.pupitre.tools;

/** An external system can't go as long as integrations hold it. Nothing was written. */
public final class SystemInUseException extends RuntimeException {

    private final int integrations;

    SystemInUseException(int integrations) {
        super("Held by integrations: " + integrations);
        this.integrations = integrations;
    }

    /** How many, retired ones included. */
    public int integrations() {
        return integrations;
    }
}
