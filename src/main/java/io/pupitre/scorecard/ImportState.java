package io.pupitre.scorecard;

/** What has become of an import. */
public enum ImportState {
    /** The file is on its way; after a failure it never arrives. */
    RECEIVING,
    /** The file is there; nobody has said yet what its columns mean. */
    RECEIVED,
    /** The file is being read and compared. */
    CHECKING,
    /** It is known what would change; nothing has changed yet. */
    CHECKED,
    COMMITTING,
    /** Its figures count. */
    COMMITTED,
    UNDOING,
    /** Its figures counted once. */
    UNDONE,
    /** Never counted, never will. */
    DISCARDED
}
