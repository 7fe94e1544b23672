package io.pupitre.agency;

/** Whether a workspace is worked in. */
public enum WorkspaceStatus {
    ACTIVE,
    SUSPENDED,
    ARCHIVED
}
