package io.pupitre.agency;

import io.pupitre.audit.AgencyActs;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.FieldChange;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForPlatformAdmins;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The agencies of the installation, for its operator, who sees nothing of their clients. */
@Service
@ForPlatformAdmins
public class Agencies {

    private final JdbcClient jdbc;
    private final MembershipRows memberships;
    private final LetterStatements letters;
    private final AgencyActs acts;
    private final CachedMemberships register;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Agencies(
            JdbcClient jdbc,
            MembershipRows memberships,
            LetterStatements letters,
            AgencyActs acts,
            CachedMemberships register,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.letters = letters;
        this.acts = acts;
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<AgencyLine> list() {
        return jdbc.sql("select id, slug, name, status, created_at from agency order by name")
                .query(Agencies::line)
                .list();
    }

    /** Whether an agency has the slug. */
    @Transactional(readOnly = true)
    public boolean isTaken(Slug slug) {
        return has(slug);
    }

    /**
     * Creates an agency with its first admin, who isn't told: both or neither.
     *
     * @throws SlugTakenException when another agency has the slug
     */
    public AgencyId create(NewAgency values, PersonId admin) {
        return founded(values, () -> memberships.save(first(admin)));
    }

    /**
     * Creates an agency with its first admin, who is to be told: all or nothing.
     *
     * @param admin gives the person, in the same transaction, once all else is stored
     * @param told gets what has to be told, in the same transaction
     * @throws SlugTakenException when another agency has the slug
     */
    public AgencyId create(NewAgency values, Supplier<PersonId> admin, Consumer<Invitation> told) {
        return founded(values, () -> {
            Membership membership = first(admin.get());
            Invitation invitation = membership.invite(clock.instant());
            memberships.saveAndFlush(membership);
            letters.begin(membership.id(), invitation.letter());
            told.accept(invitation);
        });
    }

    /**
     * Shuts the agency's people out, or lets them in again.
     *
     * @throws NotFoundException when there is no such agency
     */
    public void setStatus(UUID agency, AgencyStatus status) {
        inside(new AgencyId(agency), () -> change(agency, status));
    }

    private void change(UUID agency, AgencyStatus status) {
        AgencyLine before = jdbc.sql("select id, slug, name, status, created_at from agency where id = ? for update")
                .param(Ids.bytes(agency))
                .query(Agencies::line)
                .optional()
                .orElseThrow(NotFoundException::new);
        if (before.status() == status) {
            return;
        }
        jdbc.sql("update agency set status = ?, version = version + 1 where id = ?")
                .params(status.name(), Ids.bytes(agency))
                .update();
        acts.record(
                AuditEntry.Action.CHANGED,
                before.name(),
                List.of(new FieldChange("status", before.status().name(), status.name())));
    }

    private AgencyId founded(NewAgency values, Runnable content) {
        AgencyId agency = new AgencyId(Ids.next());
        inside(agency, () -> {
            insert(agency, values);
            content.run();
        });
        return agency;
    }

    private void insert(AgencyId agency, NewAgency values) {
        if (has(values.slug())) {
            throw new SlugTakenException();
        }
        try {
            jdbc.sql("""
                            insert into agency (id, slug, name, colour, status, created_at, version)
                            values (?, ?, ?, ?, 'ACTIVE', ?, 0)""")
                    .params(
                            Ids.bytes(agency.value()),
                            values.slug().value(),
                            values.name(),
                            values.colour(),
                            LocalDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else took it between the question and now.
            throw new SlugTakenException();
        }
        acts.record(
                AuditEntry.Action.CREATED,
                values.name(),
                List.of(
                        new FieldChange("slug", null, values.slug().value()),
                        new FieldChange("name", null, values.name()),
                        new FieldChange("colour", null, values.colour())));
    }

    private boolean has(Slug slug) {
        return jdbc.sql("select count(*) from agency where slug = ?")
                        .param(slug.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Membership first(PersonId admin) {
        return new Membership(admin, Role.AGENCY_ADMIN, null, null, clock.instant());
    }

    /**
     * Works in one transaction on rows that are the agency's, not the operator's: in a scope of that agency, which can see no
     * workspace.
     */
    private void inside(AgencyId agency, Runnable work) {
        PersonId operator = CurrentScope.get().person();
        CurrentScope.run(
                new Scope.Agency(operator, agency, Role.AGENCY_ADMIN, Set.of()),
                () -> transactions.executeWithoutResult(transaction -> work.run()));
        register.forget();
    }

    private static AgencyLine line(ResultSet row, int number) throws SQLException {
        return new AgencyLine(
                Ids.fromBytes(row.getBytes("id")),
                row.getString("slug"),
                row.getString("name"),
                AgencyStatus.valueOf(row.getString("status")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
