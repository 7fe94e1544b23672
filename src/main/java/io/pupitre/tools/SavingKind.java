package io.pupitre.tools;

/** Why money can be saved. */
public enum SavingKind {
    /** Licences that nobody uses. */
    UNUSED,
    /** Several tools that are mainly there for the same. */
    DUPLICATE,
    /** Something that people found themselves. */
    OTHER
}
