package io.pupitre.tools;

/** By what the data goes. */
public enum IntegrationMethod {
    API,
    /** A connector that one of the two vendors brings along. */
    NATIVE,
    FILE,
    MIDDLEWARE,
    WEBHOOK,
    /** Somebody copies it. */
    MANUAL,
    UNKNOWN
}
