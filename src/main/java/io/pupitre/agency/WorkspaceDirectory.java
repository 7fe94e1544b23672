package io.pupitre.agency;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person may enter. The only place that makes scopes, always from rows of that person's own memberships.
 *
 * <p>Foreign and missing workspaces are the same empty answer.
 */
@Component
public class WorkspaceDirectory {

    private static final String ACTIVE = AgencyStatus.ACTIVE.name();
    private static final String SUSPENDED = WorkspaceStatus.SUSPENDED.name();
    private static final String CMO = Role.CLIENT_CMO.name();

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkspaceDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The workspace that an address names.
     *
     * @param address its slug, or {@code agency.workspace} for who meets the same slug in two agencies
     */
    public Optional<OpenWorkspace> open(PersonId person, String address) {
        int dot = address.indexOf('.');
        List<OpenWorkspace> found = dot < 0
                ? query(DirectoryStatements.BY_SLUG, ACTIVE, Ids.bytes(person.value()), now(), CMO, SUSPENDED, address)
                : query(
                        DirectoryStatements.BY_BOTH_SLUGS,
                        ACTIVE,
                        Ids.bytes(person.value()),
                        now(),
                        CMO,
                        SUSPENDED,
                        address.substring(0, dot),
                        address.substring(dot + 1));
        List<OpenWorkspace> distinct = strongestPerWorkspace(found);
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }

    /** One of the person's workspaces. */
    public Optional<OpenWorkspace> find(PersonId person, WorkspaceId workspace) {
        return strongestPerWorkspace(query(
                        DirectoryStatements.NAMESAKES,
                        ACTIVE,
                        Ids.bytes(person.value()),
                        now(),
                        CMO,
                        SUSPENDED,
                        Ids.bytes(workspace.value())))
                .stream()
                .filter(one -> one.workspace().id().equals(workspace))
                .findFirst();
    }

    /**
     * The workspace of the current scope.
     *
     * @throws NotFoundException when the person may enter it no more
     */
    public WorkspaceInfo current() {
        Scope.Workspace scope = CurrentScope.workspace();
        return find(scope.person(), scope.workspace())
                .orElseThrow(NotFoundException::new)
                .workspace();
    }

    /** The person's workspaces whose name contains {@code text}: favourites first, then the latest visited. */
    public List<OpenWorkspace> search(PersonId person, String text, int limit) {
        String like =
                "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return strongestPerWorkspace(query(
                DirectoryStatements.SEARCH, ACTIVE, Ids.bytes(person.value()), now(), CMO, SUSPENDED, like, limit));
    }

    /** The agencies whose pages the person may open, with their strongest role there. */
    public List<AgencyMembership> agencies(PersonId person) {
        Map<AgencyId, AgencyMembership> byAgency = new LinkedHashMap<>();
        jdbc.sql(DirectoryStatements.AGENCIES)
                .params(ACTIVE, Ids.bytes(person.value()), now(), CMO)
                .query((row, number) -> new AgencyMembership(
                        new AgencyId(Ids.fromBytes(row.getBytes("id"))),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("colour"),
                        Role.valueOf(row.getString("role"))))
                .list()
                .forEach(one -> byAgency.putIfAbsent(one.id(), one));
        return List.copyOf(byAgency.values());
    }

    /** The scope of the agency's own pages; empty for who isn't on its staff. */
    public Optional<Scope.Agency> enter(PersonId person, AgencyId agency) {
        return roleIn(person, agency).map(role -> new Scope.Agency(person, agency, role, workspacesIn(person, agency)));
    }

    /**
     * The admins and consultants of all active agencies, each once for each agency: for work that nobody started and that is
     * done for each of them. Ids only; what they may see, {@link #enter} says.
     */
    public List<StaffMember> staff() {
        return jdbc.sql(DirectoryStatements.STAFF)
                .params(ACTIVE, now(), CMO)
                .query((row, number) -> new StaffMember(
                        new PersonId(Ids.fromBytes(row.getBytes(1))), new AgencyId(Ids.fromBytes(row.getBytes(2)))))
                .list();
    }

    Set<WorkspaceId> workspacesIn(PersonId person, AgencyId agency) {
        return Set.copyOf(jdbc.sql(DirectoryStatements.WORKSPACES_IN_AGENCY)
                .params(Ids.bytes(person.value()), Ids.bytes(agency.value()), now(), CMO)
                .query((row, number) -> new WorkspaceId(Ids.fromBytes(row.getBytes(1))))
                .set());
    }

    Optional<Role> roleIn(PersonId person, AgencyId agency, WorkspaceId workspace) {
        return strongest(jdbc.sql(DirectoryStatements.ROLE_IN_WORKSPACE)
                .params(
                        ACTIVE,
                        Ids.bytes(person.value()),
                        Ids.bytes(agency.value()),
                        now(),
                        Ids.bytes(workspace.value()),
                        Ids.bytes(workspace.value()),
                        CMO,
                        SUSPENDED));
    }

    Optional<Role> roleIn(PersonId person, AgencyId agency) {
        return strongest(jdbc.sql(DirectoryStatements.ROLE_IN_AGENCY)
                .params(ACTIVE, Ids.bytes(person.value()), Ids.bytes(agency.value()), now(), CMO));
    }

    boolean isAtWork(AgencyId agency, WorkspaceId workspace) {
        return jdbc.sql(DirectoryStatements.STATUS)
                .params(Ids.bytes(agency.value()), Ids.bytes(workspace.value()))
                .query(String.class)
                .optional()
                .filter(WorkspaceStatus.ACTIVE.name()::equals)
                .isPresent();
    }

    private static Optional<Role> strongest(JdbcClient.StatementSpec statement) {
        return statement.query(String.class).list().stream().map(Role::valueOf).min(Role::compareTo);
    }

    private static List<OpenWorkspace> strongestPerWorkspace(List<OpenWorkspace> found) {
        Map<WorkspaceId, OpenWorkspace> distinct = new LinkedHashMap<>();
        found.forEach(one ->
                distinct.merge(one.workspace().id(), one, (a, b) -> a.role().compareTo(b.role()) <= 0 ? a : b));
        Map<String, Long> timesMet = distinct.values().stream().collect(groupingBy(OpenWorkspace::address, counting()));
        return distinct.values().stream()
                .map(one -> timesMet.getOrDefault(one.address(), 1L) > 1 ? one.addressedInFull() : one)
                .toList();
    }

    private List<OpenWorkspace> query(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query(WorkspaceDirectory::workspace)
                .list();
    }

    private static OpenWorkspace workspace(ResultSet row, int number) throws SQLException {
        LocalDateTime visitedAt = row.getObject("visited_at", LocalDateTime.class);
        return new OpenWorkspace(
                new WorkspaceInfo(
                        new WorkspaceId(Ids.fromBytes(row.getBytes("id"))),
                        new AgencyId(Ids.fromBytes(row.getBytes("agency_id"))),
                        row.getString("agency_slug"),
                        row.getString("agency_name"),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("colour"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("currency"),
                        WorkspaceStatus.valueOf(row.getString("status")),
                        row.getBoolean("is_sample")),
                row.getString("slug"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("favourite"),
                visitedAt == null ? null : visitedAt.toInstant(ZoneOffset.UTC));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
