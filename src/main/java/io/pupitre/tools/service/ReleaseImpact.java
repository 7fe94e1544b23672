package io.pupitre.tools.service;

/** What a vendor's release means for the client. */
public enum ReleaseImpact {
    /** Nothing is to be done, which answers it. */
    NONE,
    LOW,
    HIGH,
    /** Something that the client uses stops to work as it did. */
    BREAKING
}
