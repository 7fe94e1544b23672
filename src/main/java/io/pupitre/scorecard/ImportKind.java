package io.pupitre.scorecard;

/** How figures came in. However they did, they stand in one ledger: checked, put in force and undone the same way. */
public enum ImportKind {
    /** A file that somebody uploaded; its rows are the file's lines. */
    FILE,
    /** Somebody typed or pasted them; its rows are counted from 1. */
    ENTRY,
    /** A program sent them; its rows are those of the call, counted from 1. */
    API
}
