package io.pupitre.tenancy;

import java.util.Optional;
import java.util.Set;

/** Who is a member of what, right now. An answer may be at most one second old. */
public interface MembershipRegister {

    /** The person's role in a workspace, which must belong to the agency; empty when they are no member of it. */
    Optional<Role> roleIn(PersonId person, AgencyId agency, WorkspaceId workspace);

    /**
     * The person's role at the agency's level: admin, or consultant when they are one of any of its workspaces; empty
     * otherwise, for a CMO too.
     */
    Optional<Role> roleIn(PersonId person, AgencyId agency);

    /** Whether the workspace is at work; one that is suspended or archived is only read, and one that is none is not. */
    boolean isAtWork(AgencyId agency, WorkspaceId workspace);

    /** Whether the person may look at all these workspaces from the agency's level; a CMO may at none. */
    boolean overlooks(PersonId person, AgencyId agency, Set<WorkspaceId> workspaces);
}
