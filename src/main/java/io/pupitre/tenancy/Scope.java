package io.pupitre.tenancy;

import java.util.Set;

/**
 * On whose behalf and within which borders work is done. Immutable; made only after membership was checked.
 *
 * <p>Every call of a tenant service runs in one; without one it is refused.
 */
public sealed interface Scope {

    PersonId person();

    /**
     * One client workspace, which is what a browser tab, a job or a token works in.
     *
     * @param agency the agency that the workspace belongs to
     * @param role the person's role there
     */
    record Workspace(PersonId person, AgencyId agency, WorkspaceId workspace, Role role) implements Scope {}

    /**
     * The agency level: its library, its people, its portfolio.
     *
     * @param role {@link Role#AGENCY_ADMIN} or {@link Role#CONSULTANT}; never a CMO
     * @param workspaces the workspaces that the person may look at; all of the agency's for an admin
     */
    record Agency(PersonId person, AgencyId agency, Role role, Set<WorkspaceId> workspaces) implements Scope {
        public Agency {
            workspaces = Set.copyOf(workspaces);
        }
    }

    /** The operator of the installation: agencies as such, never what is inside them. */
    record Platform(PersonId person) implements Scope {}
}
