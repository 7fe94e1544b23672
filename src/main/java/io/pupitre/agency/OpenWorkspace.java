package io.pupitre.agency;

import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;

/** A workspace together with the role that the asking person has in it. */
public record OpenWorkspace(WorkspaceInfo workspace, Role role, boolean favourite) {

    public Scope.Workspace scopeOf(PersonId person) {
        return new Scope.Workspace(person, workspace.agency(), workspace.id(), role);
    }
}
