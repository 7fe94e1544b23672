package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the agency's admins ask into the current workspace. */
@Service
@ForWorkspaceAdmins
@Transactional
public class WorkspaceTeam {

    private final MembershipRows rows;
    private final CachedMemberships register;
    private final Clock clock;

    WorkspaceTeam(MembershipRows rows, CachedMemberships register, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Makes the person a consultant or the CMO of the workspace, or once more if they were before, and notes that they are
     * to be told.
     *
     * @param endsAt when it ends by itself; {@code null} for open-ended
     * @return the membership
     * @throws IllegalArgumentException for a role that isn't one of a workspace
     */
    public UUID invite(PersonId person, Role role, @Nullable Instant endsAt) {
        if (role == Role.AGENCY_ADMIN) {
            throw new IllegalArgumentException("an admin is one of all workspaces");
        }
        WorkspaceId workspace = CurrentScope.workspace().workspace();
        Membership membership = rows.findByPersonAndWorkspace(person.value(), workspace.value())
                .orElseGet(() -> new Membership(person, role, workspace, endsAt, clock.instant()));
        membership.renew(role, endsAt);
        membership.invite(clock.instant());
        rows.save(membership);
        register.forgetAfterCommit();
        return membership.id();
    }

    /**
     * Notes that the person is to be told once more.
     *
     * @throws NotFoundException when the membership isn't one of this workspace
     */
    public void inviteAgain(UUID membership) {
        rows.findByIdAndWorkspace(
                        membership, CurrentScope.workspace().workspace().value())
                .orElseThrow(NotFoundException::new)
                .invite(clock.instant());
    }
}
