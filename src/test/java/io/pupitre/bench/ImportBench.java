package io.pupitre.bench;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.JobState;
import io.pupitre.jobs.Jobs;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class ImportBench extends Bench {

    private static final int ROWS = 100_000;
    private static final int CAMPAIGNS = 92;
    private static final List<String> CHANNELS = List.of("Google Ads", "Facebook Ads", "Österreich SN");
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

    @Autowired
    private InputImports imports;

    @Autowired
    private Jobs jobs;

    @TempDir
    private Path folder;

    @Test
    void imports() throws IOException {
        Path file = folder.resolve("figures.csv");
        Files.writeString(file, csv(ROWS));
        String mode = System.getProperty("raw", "B");
        comparison.printLong(
                "import",
                2.5,
                () -> {
                    Scope.Workspace scope = new TwoClients().consultantInFirst();
                    return () -> {
                        try (InputStream content = Files.newInputStream(file)) {
                            long a = System.nanoTime();
                            ImportId id = in(scope, () -> imports.receive("figures.csv", content));
                            await(scope, in(scope, () -> imports.check(id, MAPPING)));
                            long b = System.nanoTime();
                            await(scope, in(scope, () -> imports.confirm(id, false)));
                            System.out.println(
                                    "check " + (b - a) / 1000000 + " commit " + (System.nanoTime() - b) / 1000000);
                            assertThat(in(scope, () -> imports.get(id)).counts().added())
                                    .isEqualTo(ROWS);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    };
                },
                () -> {
                    Scope.Workspace scope = new TwoClients().consultantInFirst();
                    ImportId id = in(
                            scope,
                            () -> imports.receive(
                                    "figures.csv",
                                    new ByteArrayInputStream(
                                            csv(CAMPAIGNS * CHANNELS.size()).getBytes(UTF_8))));
                    await(scope, in(scope, () -> imports.check(id, MAPPING)));
                    inTransaction(c -> execute(
                            c,
                            "delete from input_row where client_id = ?",
                            Ids.bytes(scope.workspace().value())));
                    byte[] client = Ids.bytes(scope.workspace().value());
                    return () -> inTransaction(c -> {
                        long a = System.nanoTime();
                        execute(c, "set @n = 0");
                        execute(c, "set @client = ?", (Object) client);
                        execute(c, "set @agency = ?", (Object)
                                Ids.bytes(scope.agency().value()));
                        execute(c, "set @batch = ?", (Object) Ids.bytes(id.value()));
                        execute(c, "select id into @input from input_definition where client_id = @client");
                        int n = execute(
                                c,
                                "load data local infile '" + file
                                        + "' into table input_row character set utf8mb4 fields terminated by ';' ignore 1 lines"
                                        + " (@channel, @campaign, @day, @clicks) set client_id = @client, import_id = @batch, agency_id = @agency, line = (@n := @n + 1), id = unhex(lpad(hex(@n), 32, '0')),"
                                        + " input_id = @input, row_key = unhex(sha2(concat('row 1', @day, @channel, ' ', @campaign), 256)), day = @day, whole_month = false,"
                                        + " set_id = (select m.set_id from dimension_member m join dimension_member o on o.client_id = @client and o.set_id = m.set_id where m.client_id = @client and m.dimension_key = 'campaign' and m.value = @campaign and o.dimension_key = 'channel' and o.value = @channel limit 1), figure = @clicks"
                                                .replaceAll(
                                                        "\\(select m.*limit 1\\)",
                                                        "(select id from dimension_set where client_id = @client limit 1)"));
                        assertThat(n).isEqualTo(ROWS);
                        long b = System.nanoTime();
                        if (mode.equals("B")) {
                            n = execute(
                                    c,
                                    "insert into input_current (client_id, input_id, row_key, agency_id, row_id, day, whole_month, set_id, figure)"
                                            + " select client_id, input_id, row_key, agency_id, id, day, whole_month, set_id, figure from input_row where client_id = @client and import_id = @batch");
                            assertThat(n).isEqualTo(ROWS);
                            long d = System.nanoTime();
                            execute(
                                    c,
                                    "insert into input_month (client_id, dimension_key, value, input_id, month, agency_id, figure, row_count)"
                                            + " select client_id, '', '', input_id, date_format(day, '%Y-%m-01'), agency_id, sum(figure), count(*) from input_current where client_id = @client group by 1,2,3,4,5,6");
                            execute(
                                    c,
                                    "insert into input_month (client_id, dimension_key, value, input_id, month, agency_id, figure, row_count)"
                                            + " select c.client_id, m.dimension_key, m.value, c.input_id, date_format(c.day, '%Y-%m-01'), c.agency_id, sum(c.figure), count(*) from input_current c join dimension_member m on m.client_id = @client and m.set_id = c.set_id and m.dimension_key = 'channel' where c.client_id = @client group by 1,2,3,4,5,6");
                            System.out.println("load " + (b - a) / 1000000 + " current " + (d - b) / 1000000 + " month "
                                    + (System.nanoTime() - d) / 1000000);
                        }
                    });
                });
    }

    private void await(Scope.Workspace scope, JobId id) {
        while (!in(scope, () -> jobs.get(id)).state().isOver()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(in(scope, () -> jobs.get(id)).state()).isEqualTo(JobState.DONE);
    }

    private static String csv(int rows) {
        StringBuilder csv = new StringBuilder("Channel;Campaign;Day;Clicks\n");
        for (int row = 0; row < rows; row++) {
            int set = row % (CHANNELS.size() * CAMPAIGNS);
            csv.append(CHANNELS.get(set % CHANNELS.size()))
                    .append(";Campagne ")
                    .append(set / CHANNELS.size())
                    .append(';')
                    .append(FIRST.plusDays(row / (CHANNELS.size() * CAMPAIGNS)))
                    .append(';')
                    .append(row * 37 % 1000)
                    .append('\n');
        }
        return csv.toString();
    }
}
