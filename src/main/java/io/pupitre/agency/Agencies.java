package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForPlatformAdmins;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final CachedMemberships register;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Agencies(
            JdbcClient jdbc,
            MembershipRows memberships,
            CachedMemberships register,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.register = register;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<AgencyLine> list() {
        return jdbc.sql("select id, slug, name, status, created_at from agency order by name")
                .query((row, number) -> new AgencyLine(
                        Ids.fromBytes(row.getBytes("id")),
                        row.getString("slug"),
                        row.getString("name"),
                        AgencyStatus.valueOf(row.getString("status")),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * Creates an agency with its first admin: both or neither.
     *
     * @param colour its accent, {@code #rrggbb}
     * @throws SlugTakenException when another agency has the slug
     */
    public AgencyId create(Slug slug, String name, String colour, PersonId admin) {
        PersonId operator = CurrentScope.get().person();
        AgencyId agency = new AgencyId(Ids.next());
        // The admin's row is the agency's, not the operator's: it is written in the agency's scope, which here is one
        // that
        // can see no workspace.
        Scope founding = new Scope.Agency(operator, agency, Role.AGENCY_ADMIN, Set.of());
        CurrentScope.run(
                founding,
                () -> transactions.executeWithoutResult(transaction -> found(agency, slug, name, colour, admin)));
        register.forget();
        return agency;
    }

    private void found(AgencyId agency, Slug slug, String name, String colour, PersonId admin) {
        boolean taken = jdbc.sql("select count(*) from agency where slug = ?")
                        .param(slug.value())
                        .query(Long.class)
                        .single()
                > 0;
        if (taken) {
            throw new SlugTakenException();
        }
        jdbc.sql(
                        "insert into agency (id, slug, name, colour, status, created_at, version) values (?, ?, ?, ?, 'ACTIVE', ?, 0)")
                .params(Ids.bytes(agency.value()), slug.value(), name.strip(), colour, LocalDateTime.now(clock))
                .update();
        memberships.save(new Membership(admin, Role.AGENCY_ADMIN, null, null, clock.instant()));
    }

    /** Shuts the agency's people out, or lets them in again. */
    @Transactional
    public void setStatus(UUID agency, AgencyStatus status) {
        int changed = jdbc.sql("update agency set status = ?, version = version + 1 where id = ?")
                .params(status.name(), Ids.bytes(agency))
                .update();
        if (changed == 0) {
            throw new NotFoundException();
        }
        register.forgetAfterCommit();
    }
}
