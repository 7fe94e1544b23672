package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobRun;
import io.pupitre.jobs.JobState;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports whose node dies in the middle, and imports that meet. Of a node that is killed the database notices that its
 * connection breaks, and nothing else; that is what is done here. The job's run that db-scheduler begins again is another call.
 */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class InterruptedImportIT {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final int MONTHS = 4;

    private Scope.Workspace here;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private InputImports imports;

    @Autowired
    private InputImportRepository repository;

    @Autowired
    private CheckJob check;

    @Autowired
    private CommitJob commit;

    @Autowired
    private UndoJob undo;

    @Autowired
    private InputEntries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void meetTheClient() {
        here = new TwoClients().consultantInFirst();
    }

    @Test
    void ofACommitWhoseNodeDiesNothingCountsAndTheNextRunDoesAllOfIt() {
        AdsFile before = AdsFile.create(21, JANUARY, MONTHS);
        driver.imported(here, before.part(0, 200).toBytes(), ScorecardDriver.ads());
        String counting = months();
        ImportId id = driver.checked(here, before.with(3, 777_777).toBytes(), ScorecardDriver.ads());
        decide(id, InputImport::commit);

        dies(commit, id, 2);

        assertThat(months()).isEqualTo(counting);
        assertThat(state(id)).isEqualTo(ImportState.COMMITTING);
        run(here, () -> commit.run(undisturbed(id)));
        assertThat(state(id)).isEqualTo(ImportState.COMMITTED);
        assertThat(months()).isNotEqualTo(counting);

        run(here, () -> commit.run(undisturbed(id)));
        assertThat(in(here, () -> imports.latest(9)))
                .as("a third run changes nothing")
                .hasSize(2);

        String committed = months();
        decide(id, InputImport::undo);
        dies(undo, id, 2);
        assertThat(months()).isEqualTo(committed);
        assertThat(state(id)).isEqualTo(ImportState.UNDOING);
        run(here, () -> undo.run(undisturbed(id)));
        assertThat(state(id)).isEqualTo(ImportState.UNDONE);
        assertThat(months()).isEqualTo(counting);
    }

    @Test
    void aCheckWhoseNodeDiesBeginsAgainAndCountsEachRowOnce() {
        AdsFile file = AdsFile.create(22, JANUARY, 12);
        assertThat(file.rows().size()).as("several batches of rows").isGreaterThan(3_000);
        ImportMapping mapping = ScorecardDriver.ads();
        ImportId id = in(here, () -> {
            ImportId received = imports.receive("ads.csv", new ByteArrayInputStream(file.toBytes()));
            imports.look(received);
            return received;
        });
        // What the inputs are is said by a file that is dropped again.
        ImportId first = driver.checked(here, file.part(0, 1).toBytes(), mapping);
        run(here, () -> imports.discard(first));
        decide(
                id,
                batch -> batch.check(
                        mapping.source(), json.writeValueAsString(mapping), FileHeader.hash(List.of("any"))));

        dies(check, id, 3);

        assertThat(state(id)).isEqualTo(ImportState.CHECKING);
        run(here, () -> check.run(undisturbed(id)));
        assertThat(state(id)).isEqualTo(ImportState.CHECKED);
        assertThat(driver.counts(here, id))
                .isEqualTo(
                        new ImportCounts(file.rows().size(), 0, 2L * file.rows().size(), 0, 0));
        Job done = driver.await(here, in(here, () -> imports.confirm(id, false)));
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(in(here, () -> entries.open("any", Slice.ALL, JANUARY, 12)).month())
                .hasSize(2 * 12);
    }

    @Test
    void ofTwoWhoImportTheSameMonthAtOnceOneHasToCheckAgain() throws Exception {
        AdsFile file = AdsFile.create(23, JANUARY, 1);
        ImportId one = driver.checked(here, file.with(0, 111_111).toBytes(), ScorecardDriver.ads());
        ImportId other = driver.checked(here, file.with(0, 222_222).toBytes(), ScorecardDriver.ads());
        List<Thread> people = new ArrayList<>();
        for (ImportId id : List.of(one, other)) {
            people.add(Thread.ofPlatform().start(() -> driver.await(here, in(here, () -> imports.confirm(id, false)))));
        }
        for (Thread person : people) {
            person.join();
        }

        assertThat(List.of(state(one), state(other)))
                .containsExactlyInAnyOrder(ImportState.COMMITTED, ImportState.CHECKED);
        long winner = state(one) == ImportState.COMMITTED ? 111_111 : 222_222;
        long rest = file.rows().stream().skip(1).mapToLong(AdsFile.Row::clicks).sum();
        assertThat(months()).contains("clicks 2026-01 " + (winner + rest));

        ImportId late = state(one) == ImportState.COMMITTED ? other : one;
        driver.await(here, in(here, () -> imports.check(late, ScorecardDriver.ads())));
        assertThat(driver.counts(here, late).changed())
                .as("old and new are shown")
                .isEqualTo(1);
    }

    private void dies(io.pupitre.jobs.JobHandler handler, ImportId id, int step) {
        assertThatThrownBy(() -> run(here, () -> handler.run(new DyingRun(id.value(), step))))
                .isInstanceOf(RuntimeException.class);
    }

    private ImportState state(ImportId id) {
        return in(here, () -> imports.get(id)).state();
    }

    private void decide(ImportId id, Consumer<InputImport> verb) {
        run(
                here,
                () -> transaction.executeWithoutResult(
                        status -> verb.accept(repository.findById(id.value()).orElseThrow())));
    }

    /** All that scorecards are made of, as text. */
    private String months() {
        EntrySheet sheet = in(here, () -> entries.open("any", Slice.ALL, JANUARY, 12));
        StringBuilder text = new StringBuilder();
        for (Input input : sheet.inputs()) {
            for (YearMonth month : sheet.months()) {
                var figure = sheet.month().get(new EntryCell(input.id(), month));
                text.append(input.key()).append(' ').append(month).append(' ');
                text.append(figure == null ? "nothing" : figure.toPlainString()).append('\n');
            }
        }
        return text.toString();
    }

    private static JobRun undisturbed(ImportId id) {
        return new JobRun() {
            @Override
            public UUID subject() {
                return id.value();
            }

            @Override
            public void progress(long done, long total) {}
        };
    }

    /** Ends the connection of the transaction that runs here, as the end of its process would. */
    private void breakConnection() {
        long connection = jdbc.sql("select connection_id()").query(Long.class).single();
        DatabaseServer server = Servers.database();
        try (Connection another = DriverManager.getConnection(
                        server.url(), server.app().user(), server.app().password());
                Statement statement = another.createStatement()) {
            statement.execute("kill " + connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its node dies at a step of its work. */
    private final class DyingRun implements JobRun {

        private final UUID subject;
        private int left;

        DyingRun(UUID subject, int step) {
            this.subject = subject;
            this.left = step;
        }

        @Override
        public UUID subject() {
            return subject;
        }

        @Override
        public void progress(long done, long total) {
            if (--left == 0) {
                // Between two transactions there is nothing that the database could notice.
                if (TransactionSynchronizationManager.isActualTransactionActive()) {
                    breakConnection();
                }
                throw new IllegalStateException("The node has died");
            }
        }
    }
}
