package io.pupitre.agency;

/** Whether a workspace is worked in; the other two are read only, see docs/decisions/0015-clients-at-rest.md. */
public enum WorkspaceStatus {
    ACTIVE,
    SUSPENDED,
    ARCHIVED
}
