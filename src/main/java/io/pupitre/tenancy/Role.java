package io.pupitre.tenancy;

/** What a membership lets a person do. Identity comes from Keycloak; these roles are rows of our own database. */
public enum Role {
    /** Member of the agency; implies {@link #CONSULTANT} in all its workspaces. */
    AGENCY_ADMIN,
    /** Works in the workspaces they are assigned to. */
    CONSULTANT,
    /** Reads the published scorecards of their own workspace. */
    CLIENT_CMO;

    /** Whether this role may do what a consultant of the workspace may do. */
    public boolean consults() {
        return this != CLIENT_CMO;
    }
}
