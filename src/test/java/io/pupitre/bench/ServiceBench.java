package io.pupitre.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.JobState;
import io.pupitre.jobs.Jobs;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A service call, with the person signed in, the scope bound, roles and tenancy checked, against the same statements by raw
 * JDBC on an unguarded pool.
 */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ServiceBench {

    private static final double BUDGET = 1.5;
    private static final int KPIS = 20;
    private static final int MONTHS = 13;
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    /** Made only when the console has started: its migrations make the tables and give the account its rights. */
    private HikariDataSource pool;

    @Autowired
    private Recorder recorder;

    @Autowired
    private Tools tools;

    @Autowired
    private InputImports imports;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Scorecards scorecards;

    private Scope.Workspace scope;
    private final Comparison comparison = new Comparison(Servers.database().processId());

    @BeforeEach
    void connect() {
        scope = new TwoClients().consultantInFirst();
        DatabaseServer server = Servers.database();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.app().user());
        config.setPassword(server.app().password());
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    @Test
    void list() {
        TwoClients.run(
                scope,
                () -> IntStream.range(0, 50)
                        .forEach(number -> tools.add(ToolExamples.named("Tool %02d".formatted(number)))));
        compare("list", () -> {
            assertThat(tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 50)).hasSize(50);
        });
    }

    @Test
    void scorecard() {
        TwoClients.run(scope, this::figures);
        compare("scorecard", () -> {
            Scorecard scorecard = scorecards.draft(LAST, Slice.ALL);
            assertThat(scorecard.lines()).hasSize(KPIS).allMatch(line -> line.figure() instanceof Figure.Value);
        });
    }

    private void compare(String name, Runnable work) {
        Runnable service = () -> TwoClients.run(scope, work);
        service.run();
        List<Recorder.Statement> statements = recorder.statementsOf(service);
        assertThat(statements).isNotEmpty();
        comparison.print(name, BUDGET, service, () -> raw(statements));
    }

    private void raw(List<Recorder.Statement> statements) {
        try (Connection connection = pool.getConnection()) {
            int read = 0;
            for (Recorder.Statement statement : statements) {
                read += statement.run(connection);
            }
            connection.commit();
            assertThat(read).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An input for each KPI, with a figure for each month; each KPI divides its input by the next. */
    private void figures() {
        StringBuilder csv = new StringBuilder("Month");
        IntStream.range(0, KPIS).forEach(input -> csv.append(";in_").append(input));
        for (int back = MONTHS - 1; back >= 0; back--) {
            csv.append('\n').append(LAST.minusMonths(back));
            for (int input = 0; input < KPIS; input++) {
                csv.append(';').append(1000 + 37 * input + 11 * back);
            }
        }
        ImportId id = imports.receive(
                "bench.csv",
                new ByteArrayInputStream(csv.append('\n').toString().getBytes(UTF_8)));
        await(imports.check(
                id,
                new ImportMapping(
                        "bench",
                        new CsvFormat(UTF_8, ';', false),
                        0,
                        DateStyle.ISO_MONTH,
                        List.of(),
                        IntStream.range(0, KPIS)
                                .mapToObj(input -> new ImportMapping.FigureColumn(
                                        input + 1,
                                        "in_" + input,
                                        "Input " + input,
                                        Unit.COUNT,
                                        Aggregation.SUM,
                                        NumberStyle.PLAIN))
                                .toList())));
        await(imports.confirm(id, false));
        for (int kpi = 0; kpi < KPIS; kpi++) {
            kpis.aim(
                    kpis.define(new KpiDraft(
                            "KPI " + kpi, "in_%d / in_%d".formatted(kpi, (kpi + 1) % KPIS), Unit.RATIO, Direction.UP)),
                    LAST.minusMonths(MONTHS),
                    BigDecimal.ONE,
                    BigDecimal.ONE);
        }
    }

    private void await(JobId id) {
        while (!jobs.get(id).state().isOver()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(jobs.get(id).state()).isEqualTo(JobState.DONE);
    }

    @TestConfiguration
    static class Recording {

        @Bean
        static Recorder recorder() {
            return new Recorder();
        }
    }
}
