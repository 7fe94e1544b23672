package io.pupitre.tools.gap;

/** What is to become of a capability. */
public enum Aim {
    /** Nobody has decided on it: it stays as it is. */
    UNDECIDED,
    /** It is to be covered, by one tool, at the end of a phase. */
    WANTED,
    /** No tool is to cover it any more, at the end of a phase or from now on. */
    GIVEN_UP
}
