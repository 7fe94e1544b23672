package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the agency's admins ask into the current workspace. */
@Service
@ForWorkspaceAdmins
@Transactional
public class WorkspaceTeam {

    private final MembershipRows rows;
    private final LetterStatements letters;
    private final CachedMemberships register;
    private final Clock clock;

    WorkspaceTeam(MembershipRows rows, LetterStatements letters, CachedMemberships register, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Makes the person a consultant or the CMO of the workspace, or once more if they were before, and notes that they are
     * to be told.
     *
     * @param endsAt when it ends by itself; {@code null} for open-ended
     * @throws IllegalArgumentException for a role that isn't one of a workspace
     */
    public Invitation invite(PersonId person, Role role, @Nullable Instant endsAt) {
        if (role == Role.AGENCY_ADMIN) {
            throw new IllegalArgumentException("an admin is one of all workspaces");
        }
        WorkspaceId workspace = CurrentScope.workspace().workspace();
        Membership membership = rows.findByPersonAndWorkspace(person.value(), workspace.value())
                .orElseGet(() -> new Membership(person, role, workspace, endsAt, clock.instant()));
        membership.renew(role, endsAt);
        Invitation invitation = membership.invite(clock.instant());
        rows.saveAndFlush(membership);
        letters.begin(membership.id(), invitation.letter());
        register.forgetAfterCommit();
        return invitation;
    }
}
