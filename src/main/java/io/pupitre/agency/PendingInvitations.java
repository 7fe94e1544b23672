package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations of the current workspace whose mail is yet to leave, for the background work that sends it. */
@Component
@Transactional
public class PendingInvitations {

    private final MembershipRows rows;
    private final Clock clock;

    PendingInvitations(MembershipRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Empty when this workspace has no such membership, when it ended meanwhile or when the mail has left. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(UUID membership) {
        return pending(membership).map(Membership::invitation);
    }

    /** Notes that the person was told. */
    public void sent(UUID membership) {
        pending(membership).ifPresent(row -> row.invitationSent(clock.instant()));
    }

    private Optional<Membership> pending(UUID membership) {
        return rows.findByIdAndWorkspace(
                        membership, CurrentScope.workspace().workspace().value())
                .filter(row -> row.awaitsInvitation() && row.isLive(clock.instant()));
    }
}
