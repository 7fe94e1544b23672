package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.run;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Rows of figures in masses, as the ledger would have left them. */
@Component
public class ManyFigures {

    private static final int CHANNELS = 4;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Autowired
    private LedgerStatements ledger;

    @Autowired
    private MonthRollup rollup;

    @Autowired
    private PlatformTransactionManager transactions;

    /**
     * How many there are to be.
     *
     * @param inputs as many as KPIs; each KPI divides its input by the next
     * @param combinations of channel and campaign; each has a row for each input and day
     */
    public record Size(int inputs, YearMonth first, YearMonth last, int combinations) {}

    /** A workspace that is ready for them: with inputs, KPIs, and the first rows. */
    public record Seed(Scope.Workspace scope, Size size, UUID batch) {}

    /** Imports a row for each combination, and defines KPIs. */
    public Seed seed(Scope.Workspace scope, Size size) {
        ImportId batch = driver.imported(
                scope,
                csv(size),
                new ImportMapping(
                        "many",
                        new CsvFormat(UTF_8, ';', false),
                        0,
                        DateStyle.ISO_DAY,
                        List.of(
                                ScorecardDriver.dimension(1, "channel", true),
                                ScorecardDriver.dimension(2, "campaign", false)),
                        IntStream.range(0, size.inputs())
                                .mapToObj(input -> new ImportMapping.FigureColumn(
                                        3 + input,
                                        "in_" + input,
                                        "Input " + input,
                                        Unit.COUNT,
                                        Aggregation.SUM,
                                        NumberStyle.PLAIN))
                                .toList()));
        for (int kpi = 0; kpi < size.inputs(); kpi++) {
            String formula = "in_%d / in_%d".formatted(kpi, (kpi + 1) % size.inputs());
            KpiDraft draft = new KpiDraft("KPI " + kpi, formula, Unit.RATIO, Direction.UP);
            run(scope, () -> kpis.aim(kpis.define(draft), size.first(), BigDecimal.ONE, BigDecimal.ONE));
        }
        return new Seed(scope, size, batch.value());
    }

    /** Writes the rows of all days behind the first. */
    public void fill(Connection connection, Seed seed) throws SQLException {
        execute(connection, "set foreign_key_checks = 0, unique_checks = 0");
        execute(
                connection,
                "set @client = ?, @batch = ?, @row = 0",
                Ids.bytes(seed.scope().workspace().value()),
                Ids.bytes(seed.batch()));
        execute(connection, """
                        create temporary table first_day as
                        select * from input_row where client_id = @client and import_id = @batch""");
        LocalDate end = seed.size().last().atEndOfMonth();
        for (LocalDate day = seed.size().first().atDay(2); !day.isAfter(end); day = day.plusDays(1)) {
            execute(connection, """
                            insert into input_row (client_id, import_id, id, agency_id, input_id, row_key, line, day,
                              whole_month, set_id, figure)
                            select r.client_id, r.import_id, unhex(lpad(hex(@row := @row + 1), 32, '0')), r.agency_id,
                                   r.input_id, unhex(sha2(concat(r.row_key, ?), 256)), r.line, ?, false, r.set_id, r.figure
                              from first_day r""", day.toString(), day);
        }
        execute(connection, """
                        insert into input_current (client_id, input_id, row_key, agency_id, row_id, day, whole_month, set_id,
                          figure)
                        select client_id, input_id, row_key, agency_id, id, day, whole_month, set_id, figure
                          from input_row where client_id = @client and import_id = @batch and day > ?""", seed.size().first().atDay(1));
        execute(connection, "drop temporary table first_day");
        execute(connection, "set foreign_key_checks = 1, unique_checks = 1");
    }

    /** Adds the rows up as an import does. */
    public void rollUp(Seed seed) {
        run(
                seed.scope(),
                () -> new LedgerTransaction(transactions)
                        .executeWithoutResult(status -> rollup.rebuild(
                                seed.scope(), ledger.touched(seed.scope(), seed.batch()), (done, total) -> {})));
    }

    private static byte[] csv(Size size) {
        StringBuilder csv = new StringBuilder("Day;Channel;Campaign");
        IntStream.range(0, size.inputs()).forEach(input -> csv.append(";in_").append(input));
        for (int row = 0; row < size.combinations(); row++) {
            csv.append('\n')
                    .append(size.first().atDay(1))
                    .append(";Channel ")
                    .append(row % CHANNELS)
                    .append(";Campaign ")
                    .append(row / CHANNELS);
            for (int input = 0; input < size.inputs(); input++) {
                csv.append(';').append(1000 + 37 * input + 11 * row);
            }
        }
        return csv.append('\n').toString().getBytes(UTF_8);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
