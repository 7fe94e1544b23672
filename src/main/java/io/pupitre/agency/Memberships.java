package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what in the agency, in its scope. */
@Service
@ForAgencyAdmins
@Transactional
public class Memberships {

    private final MembershipRows rows;
    private final ClientWorkspaces workspaces;
    private final LetterStatements letters;
    private final AgencyTurns turns;
    private final CachedMemberships register;
    private final JdbcClient jdbc;
    private final Clock clock;

    Memberships(
            MembershipRows rows,
            ClientWorkspaces workspaces,
            LetterStatements letters,
            AgencyTurns turns,
            CachedMemberships register,
            JdbcClient jdbc,
            Clock clock) {
        this.rows = rows;
        this.workspaces = workspaces;
        this.letters = letters;
        this.turns = turns;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The live ones, by name. */
    @Transactional(readOnly = true)
    public List<MembershipLine> list() {
        return jdbc.sql("""
                        select m.id, p.display_name, p.email, m.role, w.id client_id, w.name client, m.ends_at,
                               p.last_login_at, m.invited_at, coalesce(l.sent_at, m.invitation_sent_at) sent_at, l.state,
                               case when l.tries > 0 then l.due_at end next_try_at
                          from membership m
                          join person p on p.id = m.person_id
                          left join client_workspace w on w.agency_id = m.agency_id and w.id = m.client_id
                          left join invitation_letter l on l.agency_id = m.agency_id and l.membership_id = m.id
                         where m.agency_id = ? and (m.ends_at is null or m.ends_at > ?)
                         order by p.display_name, client""")
                .params(Ids.bytes(CurrentScope.agency().agency().value()), LocalDateTime.now(clock))
                .query((row, number) -> new MembershipLine(
                        Ids.fromBytes(row.getBytes("id")),
                        row.getString("display_name"),
                        row.getString("email"),
                        Role.valueOf(row.getString("role")),
                        workspace(row.getBytes("client_id")),
                        row.getString("client"),
                        instant(row.getObject("ends_at", LocalDateTime.class)),
                        instant(row.getObject("last_login_at", LocalDateTime.class)),
                        instant(row.getObject("invited_at", LocalDateTime.class)),
                        instant(row.getObject("sent_at", LocalDateTime.class)),
                        state(row.getString("state")),
                        instant(row.getObject("next_try_at", LocalDateTime.class))))
                .list();
    }

    /**
     * Makes the person a consultant or the CMO of a workspace.
     *
     * @param endsAt when it ends by itself; {@code null} for open-ended
     * @throws NotFoundException when the workspace isn't this agency's
     */
    public void assign(PersonId person, Role role, WorkspaceId workspace, @Nullable Instant endsAt) {
        if (workspaces.findById(workspace.value()).isEmpty()) {
            throw new NotFoundException();
        }
        rows.save(new Membership(person, role, workspace, endsAt, clock.instant()));
        register.forgetAfterCommit();
    }

    /**
     * Makes the person an admin of the agency, or once more if they were before, and notes that they are to be told.
     */
    public Invitation inviteAdmin(PersonId person) {
        turns.take(AgencyTurns.Matter.ADMINS);
        Membership membership = rows.findFirstByPersonAndWorkspaceIsNull(person.value())
                .orElseGet(() -> new Membership(person, Role.AGENCY_ADMIN, null, null, clock.instant()));
        membership.renew(Role.AGENCY_ADMIN, null);
        return invited(membership);
    }

    /**
     * Notes that the person is to be told once more.
     *
     * @throws NotFoundException when the agency has no such membership
     */
    public Invitation inviteAgain(UUID membership) {
        return invited(rows.findById(membership).orElseThrow(NotFoundException::new));
    }

    private Invitation invited(Membership membership) {
        Invitation invitation = membership.invite(clock.instant());
        rows.saveAndFlush(membership);
        letters.begin(membership.id(), invitation.letter());
        register.forgetAfterCommit();
        return invitation;
    }

    /**
     * Ends a membership now: within a second the person is refused wherever it let them in.
     *
     * @throws LastAdminException when it is that of the agency's last admin
     */
    public void end(UUID membership) {
        // Two admins who end each other at once would leave none.
        turns.take(AgencyTurns.Matter.ADMINS);
        Membership row = rows.findById(membership).orElseThrow(NotFoundException::new);
        if (row.isAdmin()
                && rows.findByRole(Role.AGENCY_ADMIN).stream()
                                .filter(one -> one.isLive(clock.instant()))
                                .count()
                        < 2) {
            throw new LastAdminException();
        }
        row.end(clock.instant());
        register.forgetAfterCommit();
    }

    private static @Nullable WorkspaceId workspace(byte @Nullable [] stored) {
        return stored == null ? null : new WorkspaceId(Ids.fromBytes(stored));
    }

    private static @Nullable LetterState state(@Nullable String stored) {
        return stored == null ? null : LetterState.valueOf(stored);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
