package io.pupitre.agency;

/** A suspended agency's people can't enter its workspaces. */
public enum AgencyStatus {
    ACTIVE,
    SUSPENDED
}
