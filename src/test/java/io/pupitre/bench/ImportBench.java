package io.pupitre.bench;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.jobs.Jobs;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An import against what it takes at least to have the same rows in the same tables.
 *
 * <p>Ours takes the file as it is uploaded, keeps it, reads and checks each cell, compares each figure with the one that
 * counts, stages the rows in transactions of a thousand, and puts them in force with the months that scorecards read, as two
 * jobs on behalf of a person. The other side has the server read the same file by {@code LOAD DATA LOCAL INFILE} into
 * {@code input_row}, then fills {@code input_current} and {@code input_month} by a statement each: the same tables with the
 * same keys, the same digests as row keys, the same rows at the end. Nothing is checked, compared or kept beside them, and
 * inputs, dimensions and their combinations of values are there before.
 */
@SuppressWarnings("NullAway.Init")
class ImportBench extends Bench {

    private static final double IMPORT_BUDGET = 2.5;
    private static final int ROWS = 100_000;
    private static final int CAMPAIGNS = 92;
    private static final List<String> CHANNELS = List.of("Google Ads", "Facebook Ads", "Österreich SN");
    private static final int COMBINATIONS = CAMPAIGNS * CHANNELS.size();
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final ImportMapping MAPPING = new ImportMapping(
            "bench",
            new CsvFormat(UTF_8, ';', false),
            2,
            DateStyle.ISO_DAY,
            List.of(
                    new ImportMapping.DimensionColumn(0, new Dimension("channel", "Channel", true)),
                    new ImportMapping.DimensionColumn(1, new Dimension("campaign", "Campaign", false))),
            List.of(new ImportMapping.FigureColumn(
                    3, "clicks", "Clicks", Unit.COUNT, Aggregation.SUM, NumberStyle.PLAIN)));

    private static final String DIMENSIONS =
            text("'campaign'") + ", " + text("@campaign") + ", " + text("'channel'") + ", " + text("@channel");

    /** Keys as {@code RowKey} makes them. */
    private static final String LOAD =
            "load data local infile '%s' into table input_row character set utf8mb4 fields terminated by ';'"
                    + " ignore 1 lines (@channel, @campaign, day, figure)"
                    + " set client_id = @client, import_id = @batch, agency_id = @agency, input_id = @input, whole_month = false,"
                    + " line = (@line := @line + 1), id = unhex(lpad(hex(@line), 32, '0')),"
                    + " row_key = unhex(sha2(concat(" + text("'row 1'") + ", " + text("'bench'") + ", "
                    + text("date_format(day, '%%Y-%%m-%%d')") + ", " + DIMENSIONS + "), 256)),"
                    + " set_id = unhex(left(sha2(concat(" + text("'dimensions 1'") + ", " + DIMENSIONS
                    + "), 256), 32))";

    private static final String CURRENT = """
            insert into input_current (client_id, input_id, row_key, agency_id, row_id, day, whole_month, set_id, figure)
            select client_id, input_id, row_key, agency_id, id, day, whole_month, set_id, figure from input_row
             where client_id = @client and import_id = @batch""";

    private static final String MONTHS = """
            insert into input_month (client_id, dimension_key, value, input_id, month, agency_id, figure, row_count)
            select client_id, '', '', input_id, date_format(day, '%Y-%m-01') at, agency_id, sum(figure), count(*)
              from input_current where client_id = @client group by client_id, input_id, at, agency_id
            union all
            select c.client_id, m.dimension_key, m.value, c.input_id, c.at, c.agency_id, sum(c.figure), sum(c.row_count)
              from (select client_id, input_id, set_id, date_format(day, '%Y-%m-01') at, agency_id, sum(figure) figure,
                           count(*) row_count
                      from input_current where client_id = @client group by client_id, input_id, set_id, at, agency_id) c
              join dimension_member m
                on m.client_id = c.client_id and m.set_id = c.set_id and m.dimension_key = 'channel'
             group by c.client_id, m.value, c.input_id, c.at, c.agency_id""";

    /** What one can tell of the outcome without ids. */
    private static final String OUTCOME = """
            select concat_ws(' ', hex(r.row_key), r.line, r.day, hex(r.set_id), r.figure, c.figure) text
              from input_row r join input_current c
                on c.client_id = r.client_id and c.input_id = r.input_id and c.row_key = r.row_key and c.row_id = r.id
             where r.client_id = ?
            union all
            select concat_ws(' ', dimension_key, value, month, figure, row_count) from input_month where client_id = ?
             order by text""";

    @Autowired
    private InputImports imports;

    @Autowired
    private Jobs jobs;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("figures.csv"), csv(ROWS));
    }

    @Test
    void bothSidesEndWithTheSameRows() {
        Scope.Workspace ours = newClient();
        Scope.Workspace theirs = new TwoClients().consultantInFirst();
        importFile(ours, file);
        loaded(theirs).run();

        inTransaction(connection -> {
            List<String> rows = texts(connection, OUTCOME, client(ours), client(ours));
            assertThat(rows)
                    .hasSizeGreaterThan(ROWS)
                    .isEqualTo(texts(connection, OUTCOME, client(theirs), client(theirs)));
        });
    }

    @Test
    void imports() {
        comparison.printLong(
                "import",
                IMPORT_BUDGET,
                () -> {
                    Scope.Workspace scope = newClient();
                    return () -> importFile(scope, file);
                },
                () -> loaded(newClient()));
    }

    private void importFile(Scope.Workspace scope, Path from) {
        ImportId id = check(scope, from);
        awaitJob(scope, jobs, in(scope, () -> imports.confirm(id, false)));
    }

    private ImportId check(Scope.Workspace scope, Path from) {
        try (InputStream content = Files.newInputStream(from)) {
            ImportId id = in(scope, () -> imports.receive("figures.csv", content));
            awaitJob(scope, jobs, in(scope, () -> imports.check(id, MAPPING)));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Readies a client with everything but the rows. */
    private Runnable loaded(Scope.Workspace scope) {
        ImportId id = check(scope, combinations());
        inTransaction(connection -> execute(connection, "delete from input_row where client_id = ?", client(scope)));
        return () -> inTransaction(connection -> {
            execute(
                    connection,
                    "set @line = 1, @client = ?, @agency = ?, @batch = ?",
                    client(scope),
                    Ids.bytes(scope.agency().value()),
                    Ids.bytes(id.value()));
            execute(connection, "set @input = (select id from input_definition where client_id = @client)");
            assertThat(execute(connection, LOAD.formatted(file))).isEqualTo(ROWS);
            assertThat(execute(connection, CURRENT)).isEqualTo(ROWS);
            assertThat(execute(connection, MONTHS)).isPositive();
        });
    }

    private Path combinations() {
        try {
            return Files.writeString(folder.resolve("combinations.csv"), csv(COMBINATIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In empty tables, so that no run has more to do than the one before it, nor what the one before it left undone. */
    private Scope.Workspace newClient() {
        inTransaction(connection -> {
            execute(connection, "set foreign_key_checks = 0");
            for (String table : List.of("input_month", "input_current", "input_row")) {
                execute(connection, "truncate table " + table);
            }
            execute(connection, "set foreign_key_checks = 1");
        });
        return new TwoClients().consultantInFirst();
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }

    /** A text with its length in front. */
    private static String text(String expression) {
        return "unhex(lpad(hex(length(%1$s)), 8, '0')), %1$s".formatted(expression);
    }

    private static String csv(int rows) {
        StringBuilder csv = new StringBuilder("Channel;Campaign;Day;Clicks\n");
        for (int row = 0; row < rows; row++) {
            int combination = row % COMBINATIONS;
            csv.append(CHANNELS.get(combination % CHANNELS.size()))
                    .append(";Campagne ")
                    .append(combination / CHANNELS.size())
                    .append(';')
                    .append(FIRST.plusDays(row / COMBINATIONS))
                    .append(';')
                    .append(row * 37 % 1000)
                    .append('\n');
        }
        return csv.toString();
    }
}
