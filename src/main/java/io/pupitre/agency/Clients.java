package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's client workspaces, in the scope of the agency. */
@Service
@Transactional
public class Clients {

    private final ClientWorkspaces workspaces;
    private final Clock clock;

    Clients(ClientWorkspaces workspaces, Clock clock) {
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** By name: all of them for an admin, their own for a consultant. */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public List<WorkspaceLine> list() {
        Scope.Agency scope = CurrentScope.agency();
        return workspaces.lines().stream()
                .filter(line ->
                        scope.role() == Role.AGENCY_ADMIN || scope.workspaces().contains(new WorkspaceId(line.id())))
                .toList();
    }

    /** @throws SlugTakenException when another workspace of this agency has the slug */
    @ForAgencyAdmins
    public WorkspaceId create(NewWorkspace values) {
        if (workspaces.existsBySlug(values.slug().value())) {
            throw new SlugTakenException();
        }
        return new WorkspaceId(
                workspaces.save(new ClientWorkspace(values, clock.instant())).id());
    }
}
