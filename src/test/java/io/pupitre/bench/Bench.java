package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.JobState;
import io.pupitre.jobs.Jobs;
import io.pupitre.tenancy.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The console beside an unguarded pool on the same database. */
@SpringBootTest(properties = "pupitre.test.count-statements=false")
@WithDatabase
@Import(Recorder.class)
@SuppressWarnings("NullAway.Init")
abstract class Bench {

    /** What a service may cost over the same statements by raw JDBC. */
    private static final double BUDGET = 1.5;

    final Comparison comparison = new Comparison(Servers.database().processId());

    TwoClients clients;

    /** Made only when the console has started: its migrations make the tables and give the account its rights. */
    private HikariDataSource pool;

    @Autowired
    private Recorder recorder;

    @BeforeEach
    void connect() {
        clients = new TwoClients();
        DatabaseServer server = Servers.database();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url() + "&allowLoadLocalInfile=true");
        // The account that owns the schema: files are loaded into a table of the comparison's own.
        config.setUsername(server.ddl().user());
        config.setPassword(server.ddl().password());
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    /**
     * Compares a service call, with the person signed in, the scope bound, roles and tenancy checked, with the same statements
     * by raw JDBC.
     */
    void compare(String name, Scope scope, Runnable work) {
        Runnable service = () -> TwoClients.run(scope, work);
        service.run();
        List<Recorder.Statement> statements = recorder.statementsOf(service);
        assertThat(statements).isNotEmpty();
        comparison.print(name, BUDGET, service, () -> raw(statements));
    }

    private void raw(List<Recorder.Statement> statements) {
        inTransaction(connection -> {
            int read = 0;
            for (Recorder.Statement statement : statements) {
                read += statement.run(connection);
            }
            assertThat(read).isPositive();
        });
    }

    /** Work with a connection. */
    interface SqlWork {
        void run(Connection connection) throws SQLException;
    }

    void inTransaction(SqlWork work) {
        try (Connection connection = pool.getConnection()) {
            work.run(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static List<String> texts(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    static void awaitJob(Scope scope, Jobs jobs, JobId id) {
        while (!TwoClients.in(scope, () -> jobs.get(id)).state().isOver()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(TwoClients.in(scope, () -> jobs.get(id)).state()).isEqualTo(JobState.DONE);
    }
}
