package io.pupitre.agency;

/** Somebody else saved the client's settings since they were read. */
public final class StaleSettingsException extends RuntimeException {

    StaleSettingsException() {
        super("stale");
    }
}
