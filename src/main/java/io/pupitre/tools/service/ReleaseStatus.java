package io.pupitre.tools.service;

/** How far a release is. */
public enum ReleaseStatus {
    /** Nobody has said yet what it means. */
    NEW,
    /** It is known what it means, and somebody has to respond. */
    ASSESSED,
    /** There is a response, or nothing is to be done. */
    ANSWERED
}
