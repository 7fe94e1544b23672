package io.pupitre.tools;

/** How an integration stands. */
public enum IntegrationStatus {
    PLANNED,
    ACTIVE,
    /** Meant to work, and doesn't. */
    BROKEN,
    RETIRED;

    /** Whether something depends on it: also when it is broken, since it is meant to work. */
    public boolean isLive() {
        return this == ACTIVE || this == BROKEN;
    }
}
