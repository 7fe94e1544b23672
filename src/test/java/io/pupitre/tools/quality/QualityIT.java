package io.pupitre.tools.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.EditedSinceException;
import io.pupitre.tools.ImportId;
import io.pupitre.tools.ImportLine;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolImports;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks of a tool's data, and what they found. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class QualityIT {

    private static final Instant AT = QualityExamples.MOMENT;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Tools tools;

    @Autowired
    private QualityChecks checks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private QualityCheckRepository repository;

    @Autowired
    private QualityThresholdRepository thresholds;

    @Autowired
    private QualityMeasurementRepository measured;

    @Autowired
    private QualityFeedRepository feeds;

    @Autowired
    private QualityStatements statements;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private ToolImports imports;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditLog log;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void aCheckIsKeptWholeAndNeverMeasured() {
        CheckRecord check = check("Tamis", QualityExamples.complete());

        CheckLine line = line(check);
        assertThat(line.check()).isEqualTo(check);
        assertThat(check.details()).isEqualTo(QualityExamples.complete());
        assertThat(line.tool()).isEqualTo("Tamis");
        assertThat(line.states()).containsExactly(QualityState.NEVER);
        assertThat(line.due()).isEqualTo(check.since().plusDays(7));
    }

    @Test
    void whatWasMeasuredLastCounts() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        record(check, AT, 960, 1000);
        record(check, AT.plus(Duration.ofHours(1)), 954, 1000);
        record(check, AT.minus(Duration.ofHours(1)), 1000, 1000);

        CheckLine line = line(check);
        assertThat(line.found()).isEqualTo(QualityState.BREACHED);
        assertThat(line.latest()).extracting(one -> one.details().counted()).containsExactly(954L, 960L, 1000L);
        assertThat(line.movement(0)).isEqualTo(Movement.WORSE);
        assertThat(line.movement(2)).isEqualTo(Movement.FIRST);
        assertThat(in(() -> measurements.of(check.id()))).isEqualTo(line.latest());
    }

    @Test
    void theTrendIsOfTheLastTwenty() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        for (int i = 0; i < 23; i++) {
            record(check, AT.plus(Duration.ofDays(i)), i, 1000);
        }

        CheckLine line = line(check);
        assertThat(line.trend()).hasSize(CheckLine.TREND);
        assertThat(line.trend().getFirst().details().counted()).isEqualTo(22);
        assertThat(line.movement(CheckLine.TREND - 1)).isEqualTo(Movement.BETTER);
        assertThat(line.measurements()).isEqualTo(23);
    }

    @Test
    void eachMeasurementIsJudgedByTheThresholdOfItsTime() {
        CheckRecord check = at(AT, then -> then.add(tool("Tamis"), QualityExamples.complete()));
        Instant later = AT.plus(Duration.ofDays(10));
        CheckRecord lowered =
                at(later, then -> then.change(check, QualityExamples.withThreshold(check.details(), "90")));
        record(check, AT.minus(Duration.ofDays(1)), 93, 100);
        record(check, later.minus(Duration.ofMinutes(1)), 93, 100);
        // Whatever was measured in the minute of the change was measured before it.
        record(check, later, 93, 100);
        record(check, later.plus(Duration.ofMinutes(1)), 93, 100);

        assertThat(line(lowered).latest())
                .extracting(MeasurementRecord::state)
                .containsExactly(QualityState.MET, QualityState.BREACHED, QualityState.BREACHED, QualityState.BREACHED);
    }

    @Test
    void ofTwoThresholdsOfAMinuteTheLastApplies() {
        CheckRecord check = at(AT, then -> then.add(tool("Tamis"), QualityExamples.complete()));
        CheckRecord mistyped =
                at(AT.plusSeconds(20), then -> then.change(check, QualityExamples.withThreshold(check.details(), "1")));
        at(AT.plusSeconds(40), then -> then.change(mistyped, QualityExamples.withThreshold(check.details(), "99")));

        assertThat(record(check, AT, 98, 100).state()).isEqualTo(QualityState.MET);
        assertThat(record(check, AT.plus(Duration.ofMinutes(1)), 98, 100).state())
                .isEqualTo(QualityState.BREACHED);
        assertThat(in(() -> thresholds.findByCheckId(check.id().value()))).hasSize(2);
    }

    @Test
    void aCheckIsOverdueWhenItsDayHasGoneWhereTheClientIs() {
        CheckRecord check = at(AT, then -> then.add(tool("Tamis"), QualityExamples.complete()));
        record(check, AT, 100, 100);

        // 23:59 and 00:00 in Paris, seven days later.
        assertThat(at(Instant.parse("2026-03-09T22:59:00Z"), QualityChecks::board)
                        .getFirst()
                        .states())
                .containsExactly(QualityState.MET);
        CheckLine overdue =
                at(Instant.parse("2026-03-09T23:00:00Z"), QualityChecks::board).getFirst();
        assertThat(overdue.states()).containsExactly(QualityState.OVERDUE, QualityState.MET);
        assertThat(overdue.due()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void aStoppedCheckIsNeverOverdue() {
        CheckDetails details = QualityExamples.complete();
        CheckRecord check = at(AT, then -> then.add(tool("Tamis"), details));
        in(() -> checks.change(
                check,
                new CheckDetails(
                        details.kind(), details.subject(), details.threshold(), details.everyDays(), "", "", false)));

        assertThat(line(check).states()).containsExactly(QualityState.NEVER, QualityState.STOPPED);
    }

    @Test
    void theBoardHasTheChecksOfAllToolsButThoseThatAreRetired() {
        check("Tamis", QualityExamples.complete());
        CheckRecord gone = in(() -> checks.add(
                tools.add(ToolExamples.named("Ancre").withStatus(ToolStatus.RETIRED))
                        .id(),
                QualityExamples.complete()));
        check("Cap", QualityExamples.complete());

        assertThat(in(checks::board)).extracting(CheckLine::tool).containsExactly("Cap", "Tamis");
        assertThat(in(() -> checks.of(gone.tool()))).hasSize(1);
    }

    @Test
    void whatCannotHaveBeenMeasuredIsRefused() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        record(check, AT, 9, 10);

        assertThatExceptionOfType(InvalidQualityException.class)
                .isThrownBy(() -> record(check, Instant.now().plus(Duration.ofMinutes(2)), 9, 10));
        assertThatExceptionOfType(InvalidQualityException.class)
                .isThrownBy(() -> record(check, AT.plusSeconds(59), 8, 10))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(QualityProblem::field)
                        .containsExactly(QualityField.MEASURED_AT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(() -> measurements.record(check.id(), MeasurementDetails.newest(AT, AT))));
        assertThat(line(check).measurements()).isEqualTo(1);
    }

    @Test
    void aCorrectionIsLoggedWithItsReasonAndTheSecondOfTwoIsTold() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        MeasurementRecord base = record(check, AT, 9, 10);

        MeasurementRecord corrected =
                in(() -> measurements.correct(base, QualityExamples.filled(10, 10), "Un lot manquait"));

        assertThat(corrected.state()).isEqualTo(QualityState.MET);
        assertThatExceptionOfType(StaleQualityException.class)
                .isThrownBy(() -> in(() -> measurements.correct(base, QualityExamples.filled(8, 10), "Encore")));
        AuditEntry entry = in(() -> log.of(base.id().value())).getFirst();
        assertThat(entry.subjectName()).isEqualTo("Tamis – E-mail des contacts");
        assertThat(entry.reason()).isEqualTo("Un lot manquait");
        assertThat(entry.changes()).extracting("field", "before", "after").containsExactly(tuple("counted", "9", "10"));
    }

    @Test
    void aWithdrawnMeasurementIsGoneAndItsMomentFree() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        MeasurementRecord base = record(check, AT, 9, 10);

        assertThatExceptionOfType(InvalidQualityException.class)
                .isThrownBy(() -> in(() -> {
                    measurements.withdraw(base, " ");
                    return true;
                }));
        in(() -> {
            measurements.withdraw(base, "Mauvais outil");
            return true;
        });

        assertThat(line(check).found()).isEqualTo(QualityState.NEVER);
        assertThat(in(() -> log.of(base.id().value())).getFirst().action()).isEqualTo(AuditEntry.Action.DELETED);
        assertThat(record(check, AT, 10, 10).state()).isEqualTo(QualityState.MET);
    }

    @Test
    void aCheckGoesOnlyAsLongAsItWasNotMeasured() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        MeasurementRecord one = record(check, AT, 9, 10);

        assertThatExceptionOfType(MeasuredCheckException.class).isThrownBy(() -> remove(check));
        in(() -> {
            measurements.withdraw(one, "Essai");
            return true;
        });
        remove(check);
        assertThat(in(checks::board)).isEmpty();
    }

    @Test
    void theSecondOfTwoChangesIsTold() {
        CheckRecord base = check("Tamis", QualityExamples.complete());
        in(() -> checks.change(base, QualityExamples.withThreshold(base.details(), "10")));

        assertThatExceptionOfType(StaleQualityException.class)
                .isThrownBy(() -> in(() -> checks.change(base, base.details())));
        assertThatIllegalArgumentException().isThrownBy(() -> {
            CheckRecord now = line(base).check();
            in(() -> checks.change(now, QualityExamples.of(CheckKind.DUPLICATES, "Doublons", "1")));
        });
    }

    @Test
    void anImportedToolThatIsCheckedCountsAsEdited() {
        ImportId batch = in(() -> imports.apply(new ImportPreview(
                        "outils.csv", List.of(new ImportLine.Addition(2, ToolExamples.named("Tamis"), List.of()))))
                .id());
        ToolId tool = in(() ->
                tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 1).getFirst().toolId());
        in(() -> checks.add(tool, QualityExamples.complete()));

        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> in(() -> {
                    imports.undo(batch, false);
                    return true;
                }));
        in(() -> {
            imports.undo(batch, true);
            return true;
        });
        assertThat(in(() -> checks.of(tool))).hasSize(1);
    }

    @Test
    void ofAnotherClientThereIsNothing() {
        CheckRecord check = check("Tamis", QualityExamples.complete());
        MeasurementRecord one = record(check, AT, 9, 10);
        Scope.Workspace other = clients.consultantInSecond();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.in(other, () -> checks.of(check.tool())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        TwoClients.in(other, () -> measurements.record(check.id(), QualityExamples.filled(1, 2))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        TwoClients.in(other, () -> measurements.correct(one, QualityExamples.filled(1, 2), "Non")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), checks::board));
    }

    private CheckRecord check(String product, CheckDetails details) {
        return in(() -> checks.add(tool(product), details));
    }

    private ToolId tool(String product) {
        return tools.add(ToolExamples.named(product).withStatus(ToolStatus.ACTIVE))
                .id();
    }

    private MeasurementRecord record(CheckRecord check, Instant at, long counted, long total) {
        return in(() -> measurements.record(check.id(), QualityExamples.filled(at, counted, total)));
    }

    private CheckLine line(CheckRecord check) {
        return in(() -> checks.of(check.tool())).stream()
                .filter(line -> line.check().id().equals(check.id()))
                .findFirst()
                .orElseThrow();
    }

    private void remove(CheckRecord check) {
        in(() -> {
            checks.remove(check);
            return true;
        });
    }

    /** What the services do at another time. */
    private <T> T at(Instant now, Function<QualityChecks, T> work) {
        QualityChecks then = new QualityChecks(
                repository,
                thresholds,
                measured,
                feeds,
                statements,
                tools,
                directory,
                Clock.fixed(now, ZoneOffset.UTC));
        return in(() -> transaction.execute(status -> work.apply(then)));
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
