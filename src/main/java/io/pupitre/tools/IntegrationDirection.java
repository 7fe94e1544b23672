package io.pupitre.tools;

/** Which way the data goes. */
public enum IntegrationDirection {
    /** From the source to the target. */
    ONE_WAY,
    TWO_WAY,
    /** Connected, but nobody has said which way. */
    UNKNOWN
}
