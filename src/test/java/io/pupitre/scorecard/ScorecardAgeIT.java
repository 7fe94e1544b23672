package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Scope;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A scorecard reads as many rows of a workspace with ten years of data as of one with thirteen months. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ScorecardAgeIT {

    private static final int KPIS = 3;
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    private ManyFigures figures;

    @Autowired
    private ScorecardDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    @Test
    void theRowsReadDoNotGrowWithTheAgeOfTheData() throws SQLException {
        TwoClients clients = new TwoClients();
        Scope.Workspace young = clients.consultantInFirst();
        Scope.Workspace old = clients.consultantInSecond();
        fill(young, LAST.minusMonths(Trend.MONTHS - 1L));
        fill(old, LAST.minusYears(10));

        Map<String, Long> ofYoung = rowsRead(young);

        assertThat(ofYoung.get("Handler_read_next")).isGreaterThan(KPIS * Trend.MONTHS - 1L);
        assertThat(rowsRead(old)).isEqualTo(ofYoung);
    }

    private void fill(Scope.Workspace scope, YearMonth first) throws SQLException {
        ManyFigures.Seed seed = figures.seed(scope, new ManyFigures.Size(KPIS, first, LAST, 2));
        try (Connection connection = DriverManager.getConnection(
                Servers.database().url(),
                Servers.database().ddl().user(),
                Servers.database().ddl().password())) {
            figures.fill(connection, seed);
        }
        figures.rollUp(seed);
    }

    /** What the server counts for a scorecard, by counter; what the question itself reads is the same each time. */
    private Map<String, Long> rowsRead(Scope.Workspace scope) {
        return in(
                scope,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    // The first time, the server reads what it knows of the tables too.
                    compute(scope);
                    Map<String, Long> before = counters();
                    compute(scope);
                    Map<String, Long> read = counters();
                    before.forEach((counter, count) -> read.merge(counter, -count, Long::sum));
                    return read;
                })));
    }

    private void compute(Scope.Workspace scope) {
        assertThat(desk.compute(scope, LAST, List.of(Slice.ALL)).getFirst().lines())
                .hasSize(KPIS)
                .allMatch(line ->
                        line.trend().points().stream().allMatch(point -> point.figure() instanceof Figure.Value));
    }

    /** Of the session that the transaction runs in; the guard lets nobody ask, so the driver's own connection does. */
    private Map<String, Long> counters() {
        try (Statement statement = DataSourceUtils.getConnection(database)
                        .getMetaData()
                        .getConnection()
                        .createStatement();
                ResultSet rows = statement.executeQuery("show session status like 'Handler_read%'")) {
            Map<String, Long> counters = new TreeMap<>();
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
            return counters;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
