package io.pupitre.agency;

import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workspace together with the role that the asking person has in it.
 *
 * @param address its part of the person's addresses: the slug, or {@code agency.slug} when they meet the slug twice
 * @param visitedAt when they last opened it; {@code null} for never
 */
public record OpenWorkspace(
        WorkspaceInfo workspace,
        String address,
        Role role,
        boolean favourite,
        @Nullable Instant visitedAt) {

    public Scope.Workspace scopeOf(PersonId person) {
        return new Scope.Workspace(person, workspace.agency(), workspace.id(), role);
    }

    OpenWorkspace addressedInFull() {
        String full = workspace.agencySlug() + "." + workspace.slug();
        return new OpenWorkspace(workspace, full, role, favourite, visitedAt);
    }
}
