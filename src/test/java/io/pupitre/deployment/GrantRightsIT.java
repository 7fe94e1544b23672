package io.pupitre.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.DatabaseServer.Account;
import io.pupitre.fixtures.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantRightsIT {

    enum Make {
        MYSQL,
        MARIADB;

        DatabaseServer server() {
            return this == MYSQL ? Servers.database() : Servers.mariaDb();
        }
    }

    @TempDir
    private Path migrations;

    @ParameterizedTest
    @EnumSource
    void theApplicationChangesRowsButNeitherTheSchemaNorTheAudit(Make make) throws IOException, SQLException {
        DatabaseServer server = make.server();
        Files.writeString(migrations.resolve("V1__two_tables.sql"), """
                create table rights_probe (id int primary key);
                create table audit_rights_probe (id int primary key);
                """);

        migrate(server);
        migrate(server);

        try {
            execute(
                    server.app(),
                    server,
                    "insert into rights_probe values (1)",
                    "update rights_probe set id = 2",
                    "delete from rights_probe",
                    "insert into audit_rights_probe values (1)",
                    "select id from audit_rights_probe");
            for (String forbidden : List.of(
                    "update audit_rights_probe set id = 2",
                    "delete from audit_rights_probe",
                    "truncate table rights_probe",
                    "alter table rights_probe add column stolen int",
                    "drop table rights_probe",
                    "grant select on rights_probe to '" + server.app().user() + "'@'%'",
                    "update rights_probe_history set success = 0")) {
                assertDenied(() -> execute(server.app(), server, forbidden));
            }
        } finally {
            execute(
                    server.ddl(),
                    server,
                    "drop table rights_probe",
                    "drop table audit_rights_probe",
                    "drop table rights_probe_history");
        }
    }

    private void migrate(DatabaseServer server) {
        Flyway.configure()
                .dataSource(server.url(), server.ddl().user(), server.ddl().password())
                .locations("filesystem:" + migrations)
                .table("rights_probe_history")
                // Other tests' tables may lie in the database already.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .callbacks(new GrantRights(server.app().user()))
                .load()
                .migrate();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    private static void execute(Account account, DatabaseServer server, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), account.user(), account.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
