package io.pupitre.agency;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person has a role in one workspace or, as its admin, in the agency as a whole. */
@Entity
@SuppressWarnings("UnusedVariable") // Queries read the columns.
@Table(name = "membership")
@Audited("membership")
class Membership extends AgencyOwned {

    @Column(name = "client_id", updatable = false)
    private @Nullable UUID workspace;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** @throws IllegalArgumentException when an admin is tied to a workspace, or another role to none */
    Membership(PersonId person, Role role, @Nullable WorkspaceId workspace, @Nullable Instant endsAt, Instant now) {
        super(Ids.next());
        if ((role == Role.AGENCY_ADMIN) != (workspace == null)) {
            throw new IllegalArgumentException("role and workspace do not fit");
        }
        this.person = person.value();
        this.role = role;
        this.workspace = workspace == null ? null : workspace.value();
        this.endsAt = endsAt;
        this.createdAt = now;
    }

    /** Lets somebody in whose membership ended, or changes what they are in the workspace. */
    void renew(Role newRole, @Nullable Instant newEnd) {
        role = newRole;
        endsAt = newEnd;
    }

    /** Notes that the person is to be told by a letter, which is a new one each time. */
    Invitation invite(Instant when) {
        invitedAt = when;
        return new Invitation(
                id(), Ids.next(), new PersonId(person), workspace == null ? null : new WorkspaceId(workspace));
    }

    boolean isOf(PersonId one) {
        return person.equals(one.value());
    }

    /** Ends it; an end that is earlier already stays. */
    void end(Instant when) {
        if (endsAt == null || endsAt.isAfter(when)) {
            endsAt = when;
        }
    }

    boolean isLive(Instant now) {
        return endsAt == null || endsAt.isAfter(now);
    }

    boolean isAdmin() {
        return role == Role.AGENCY_ADMIN;
    }
}
