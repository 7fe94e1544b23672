package io.pupitre.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.pupitre.agency.Clients;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDirectory;
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
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Portfolio;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private static final int CLIENTS = 200;
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

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private Clients clients;

    @Autowired
    private WorkspaceDirectory directory;

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

    @Test
    void portfolio() {
        TwoClients two = new TwoClients();
        PersonId admin = two.adminInAgency().person();
        AgencyId agency = two.adminInAgency().agency();
        for (int client = 2; client < CLIENTS; client++) {
            String name = "Client %03d".formatted(client);
            TwoClients.run(enter(admin, agency), () -> clients.create(newWorkspace(name)));
        }
        Scope.Agency all = enter(admin, agency);
        all.workspaces()
                .forEach(workspace -> headlines(new Scope.Workspace(admin, agency, workspace, Role.AGENCY_ADMIN)));
        compare("portfolio", all, () -> {
            assertThat(portfolio.list())
                    .hasSize(CLIENTS)
                    .allMatch(client ->
                            Objects.requireNonNull(client.latest()).headlines().size() == KPIS);
        });
    }

    private Scope.Agency enter(PersonId person, AgencyId agency) {
        return directory.enter(person, agency).orElseThrow();
    }

    private static NewWorkspace newWorkspace(String name) {
        return new NewWorkspace(
                new Slug(name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + System.nanoTime()),
                name,
                "#336699",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                false);
    }

    /** As a publication leaves them. */
    private void headlines(Scope.Workspace client) {
        KpiId kpi = TwoClients.in(client, () -> kpis.define(new KpiDraft("KPI", "1", Unit.MONEY, Direction.UP)));
        byte[] clientId = Ids.bytes(client.workspace().value());
        byte[] agencyId = Ids.bytes(client.agency().value());
        write(
                "insert into scorecard_standing (client_id, agency_id, due_day, first_month, month, revision, genuine, currency,"
                        + " overall, green, amber, red, unjudged) values (?, ?, 8, ?, ?, 1, true, 'EUR', 'AMBER', 10, 5, 5, 0)",
                clientId,
                agencyId,
                LAST.minusMonths(3).atDay(1),
                LAST.atDay(1));
        for (int position = 0; position < KPIS; position++) {
            write(
                    "insert into scorecard_headline (client_id, position, agency_id, kpi_id, name, name_en, unit, direction,"
                            + " figure, subject, goal, status, delta)"
                            + " values (?, ?, ?, ?, ?, ?, 'MONEY', 'UP', ?, '', ?, 'AMBER', ?)",
                    clientId,
                    position,
                    agencyId,
                    Ids.bytes(kpi.value()),
                    "Indicateur " + position,
                    "Indicator " + position,
                    new BigDecimal("1234.56").add(BigDecimal.valueOf(position)),
                    new BigDecimal("1300"),
                    new BigDecimal("-12.30"));
        }
    }

    private void write(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(String name, Runnable work) {
        compare(name, scope, work);
    }

    private void compare(String name, Scope within, Runnable work) {
        Runnable service = () -> TwoClients.run(within, work);
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
