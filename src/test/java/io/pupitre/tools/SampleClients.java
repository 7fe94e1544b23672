package io.pupitre.tools;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * An agency with two clients, fresh for each instance, so that tests share the database without meeting each other. Written
 * with the account that owns the schema: tests of tools are not about how agencies come to be.
 */
public final class SampleClients {

    private final UUID agency = Ids.next();
    private final UUID first = Ids.next();
    private final UUID second = Ids.next();
    private final PersonId consultant = new PersonId(Ids.next());
    private final PersonId cmo = new PersonId(Ids.next());

    public SampleClients() {
        write("""
                insert into agency (id, slug, name, colour, status, created_at, version)
                values (?, ?, 'Atelier', '#224466', 'ACTIVE', now(6), 0)""", agency, agency.toString());
        workspace(first, "premier");
        workspace(second, "second");
        person(consultant, "Carl");
        person(cmo, "Cléo");
        member(consultant, first, Role.CONSULTANT);
        member(consultant, second, Role.CONSULTANT);
        member(cmo, first, Role.CLIENT_CMO);
    }

    public Scope.Workspace consultantInFirst() {
        return scope(consultant, first, Role.CONSULTANT);
    }

    public Scope.Workspace consultantInSecond() {
        return scope(consultant, second, Role.CONSULTANT);
    }

    public Scope.Workspace cmoInFirst() {
        return scope(cmo, first, Role.CLIENT_CMO);
    }

    /** Runs the work as somebody who is signed in. */
    public static <T extends @Nullable Object> T in(Scope scope, Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_USER"));
        SecurityContextHolder.setContext(context);
        try {
            return CurrentScope.call(scope, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Scope.Workspace scope(PersonId person, UUID workspace, Role role) {
        return new Scope.Workspace(person, new AgencyId(agency), new WorkspaceId(workspace), role);
    }

    private void workspace(UUID id, String slug) {
        write("""
                insert into client_workspace (id, agency_id, slug, name, colour, language, zone, currency, status, is_sample,
                  created_at, version)
                values (?, ?, ?, 'Client', '#aa3366', 'fr', 'Europe/Paris', 'EUR', 'ACTIVE', false, now(6), 0)""", id, agency, slug);
    }

    private static void person(PersonId id, String name) {
        write("insert into person (id, email, display_name) values (?, ?, ?)", id.value(), id.value() + "@test", name);
    }

    private void member(PersonId person, UUID workspace, Role role) {
        write("""
                insert into membership (id, agency_id, client_id, person_id, role, created_at, version)
                values (?, ?, ?, ?, ?, now(6), 0)""", Ids.next(), agency, workspace, person.value(), role.name());
    }

    private static void write(String sql, Object... values) {
        DatabaseServer server = Servers.database();
        try (Connection connection = DriverManager.getConnection(
                        server.url(), server.ddl().user(), server.ddl().password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? Ids.bytes(id) : values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
