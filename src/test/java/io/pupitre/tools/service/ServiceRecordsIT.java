package io.pupitre.tools.service;

import static io.pupitre.tools.service.ServiceExamples.PARIS;
import static io.pupitre.tools.service.ServiceExamples.level;
import static io.pupitre.tools.service.ServiceExamples.outage;
import static io.pupitre.tools.service.ServiceExamples.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Incidents, service levels and releases of a client's tools, with what follows from them. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ServiceRecordsIT {

    private static final Instant APRIL = paris("2026-04-10T12:00");

    @Autowired
    private Tools tools;

    @Autowired
    private ToolIncidents incidents;

    @Autowired
    private ServiceLevels levels;

    @Autowired
    private VendorReleases releases;

    @Autowired
    private ServiceBoard board;

    @Autowired
    private ServiceIncidentRepository storedIncidents;

    @Autowired
    private ServiceLevelRepository storedLevels;

    @Autowired
    private VendorReleaseRepository storedReleases;

    @Autowired
    private ServiceStatements statements;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private ToolImports imports;

    @Autowired
    private AuditLog log;

    private TwoClients clients;
    private Scope.Workspace here;
    private ToolId tool;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        tool = tool("Tamis", ToolStatus.ACTIVE);
    }

    @Test
    void whatIsWrittenDownIsKeptWhole() {
        IncidentRecord incident = in(() -> incidents.add(tool, ServiceExamples.incident()));
        LevelRecord level = in(() -> levels.add(tool, ServiceExamples.level()));
        ReleaseRecord release = in(() -> releases.add(tool, ServiceExamples.release()));

        ToolService kept = in(() -> board.of(tool));
        assertThat(kept.incidents()).containsExactly(incident);
        assertThat(kept.levels()).containsExactly(level);
        assertThat(kept.releases()).containsExactly(release);
        assertThat(incident.details()).isEqualTo(ServiceExamples.incident());
        assertThat(incident.recordedBy()).isEqualTo(here.person());
        assertThat(level.details()).isEqualTo(ServiceExamples.level());
        assertThat(release.details()).isEqualTo(ServiceExamples.release());
    }

    /** March 2026 has 743 hours in Paris, 44 580 minutes; of these 99.95 % leave 22.29. */
    @Test
    void aMonthIsJudgedByItsOutages() {
        in(() -> levels.add(tool, level("2026-03", "99.95")));
        in(() -> incidents.add(tool, outage("2026-03-29T01:50", "2026-03-29T03:13")));

        assertThat(at(APRIL).getFirst()).satisfies(line -> {
            assertThat(line.lastMonth()).isNotNull();
            assertThat(line.lastMonth().due()).isEqualTo(44_580 * 60);
            // The clock skips an hour in between.
            assertThat(line.lastMonth().lost()).isEqualTo(23 * 60);
            assertThat(line.lastMonth().ratio()).isEqualTo("0.99948");
            assertThat(line.lastMonth().state()).isEqualTo(MonthAvailability.State.MISSED);
            assertThat(line.thisMonth()).isNotNull();
            assertThat(line.thisMonth().state()).isEqualTo(MonthAvailability.State.MET);
        });
    }

    @Test
    void ofAToolWithoutAnyRecordNothingIsSaid() {
        tool("Ancre", ToolStatus.ACTIVE);
        tool("Balise", ToolStatus.CONSIDERED);
        ToolId retired = tool("Cap", ToolStatus.RETIRED);
        in(() -> incidents.add(retired, ServiceExamples.incident()));

        assertThat(at(APRIL)).extracting(ServiceLine::name).containsExactly("Ancre", "Tamis");
        assertThat(at(APRIL)).allSatisfy(line -> {
            assertThat(line.lastMonth()).isNull();
            assertThat(line.thisMonth()).isNull();
        });
        assertThat(in(() -> board.of(retired)).incidents()).hasSize(1);
    }

    @Test
    void whatGoesOnAndWhatIsToBeAnsweredStandsOnTheBoardOfToolsNotYetInUseToo() {
        ToolId soon = tool("Sonde", ToolStatus.IMPLEMENTING);
        in(() -> releases.add(soon, release("Un", null)));
        in(() -> releases.add(soon, release("Deux", LocalDate.of(2026, 6, 1))));
        in(() -> releases.assess(
                in(() -> releases.add(soon, release("Trois", LocalDate.of(2026, 5, 1)))),
                ServiceExamples.assessment()));
        in(() -> releases.assess(
                in(() -> releases.add(soon, release("Quatre", LocalDate.of(2026, 4, 1)))),
                new Assessment(ReleaseImpact.NONE, "Pas utilisé", "", null)));

        assertThat(at(APRIL).getFirst().unanswered())
                .extracting(one -> one.details().name())
                .containsExactly("Trois", "Deux", "Un");
    }

    @Test
    void monthsBeforeALevelAreJudgedByTheOneBefore() {
        in(() -> levels.add(tool, level("2026-04", "99.99")));
        in(() -> levels.add(tool, level("2026-01", "95")));
        in(() -> incidents.add(tool, outage("2026-03-10T00:00", "2026-03-11T00:00")));

        ServiceLine line = at(APRIL).getFirst();
        assertThat(line.lastMonth()).isNotNull();
        assertThat(line.lastMonth().state()).isEqualTo(MonthAvailability.State.MET);
        assertThat(line.level()).isNotNull();
        assertThat(line.level().promised()).isEqualTo("99.990");
        assertThatExceptionOfType(InvalidServiceException.class)
                .isThrownBy(() -> in(() -> levels.add(tool, level("2026-01", "96"))))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ServiceProblem::field)
                        .containsExactly(ServiceField.APPLIES_FROM));
        LevelRecord first = in(() -> board.of(tool)).levels().getLast();
        assertThatExceptionOfType(InvalidServiceException.class)
                .isThrownBy(() -> in(() -> levels.correct(first, level("2026-04", "96"))));
        assertThat(in(() -> levels.correct(first, level("2026-02", "96")))
                        .details()
                        .appliesFrom())
                .isEqualTo(YearMonth.of(2026, 2));
    }

    @Test
    void whatWouldBeInTheFutureIsRefused() {
        Instant later = Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(120);

        assertThatExceptionOfType(InvalidServiceException.class)
                .isThrownBy(() -> in(() ->
                        incidents.add(tool, new IncidentDetails("Panne", later, later, IncidentImpact.OUTAGE, "", ""))))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ServiceProblem::field)
                        .containsExactly(ServiceField.STARTED_AT, ServiceField.ENDED_AT));
        LocalDate tomorrow = in(board::today).plusDays(1);
        assertThatExceptionOfType(InvalidServiceException.class)
                .isThrownBy(() -> in(() -> releases.add(tool, ServiceExamples.release("API v4", tomorrow, null))));
        ReleaseRecord release = in(() ->
                releases.assess(in(() -> releases.add(tool, ServiceExamples.release())), ServiceExamples.assessment()));
        assertThatExceptionOfType(InvalidServiceException.class)
                .isThrownBy(() -> in(() -> releases.answer(release, new Response("Fait", "Ada", tomorrow))));
        assertThat(in(() -> board.of(tool)).incidents()).isEmpty();
    }

    @Test
    void aReleaseIsAssessedThenAnswered() {
        ReleaseRecord fresh = in(() -> releases.add(tool, ServiceExamples.release()));
        assertThat(fresh.status()).isEqualTo(ReleaseStatus.NEW);
        assertThatExceptionOfType(ReleaseStatusException.class)
                .isThrownBy(() -> in(() -> releases.answer(fresh, ServiceExamples.response())));

        ReleaseRecord assessed = in(() -> releases.assess(fresh, ServiceExamples.assessment()));
        assertThat(assessed.status()).isEqualTo(ReleaseStatus.ASSESSED);
        ReleaseRecord answered = in(() -> releases.answer(assessed, ServiceExamples.response()));
        assertThat(answered.status()).isEqualTo(ReleaseStatus.ANSWERED);
        assertThat(answered.assessment()).isEqualTo(ServiceExamples.assessment());
        assertThat(answered.response()).isEqualTo(ServiceExamples.response());

        Response mended = new Response("Tout est passé à la v4", "Ada", LocalDate.of(2026, 5, 5));
        assertThat(in(() -> releases.answer(answered, mended)).response()).isEqualTo(mended);
        assertThat(logged(fresh.id().value()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditEntry.Action.CHANGED,
                        AuditEntry.Action.CHANGED,
                        AuditEntry.Action.CHANGED,
                        AuditEntry.Action.CREATED);
    }

    @Test
    void whatMeansNothingAnswersItselfUntilItMeansSomething() {
        ReleaseRecord nothing = in(() -> releases.assess(
                in(() -> releases.add(tool, ServiceExamples.release())),
                new Assessment(ReleaseImpact.NONE, "Pas utilisé", "Ada", LocalDate.of(2026, 5, 1))));

        assertThat(nothing.status()).isEqualTo(ReleaseStatus.ANSWERED);
        assertThat(nothing.assessment()).isEqualTo(new Assessment(ReleaseImpact.NONE, "Pas utilisé", "", null));
        assertThatExceptionOfType(ReleaseStatusException.class)
                .isThrownBy(() -> in(() -> releases.answer(nothing, ServiceExamples.response())));
        assertThat(in(() -> releases.assess(nothing, ServiceExamples.assessment()))
                        .status())
                .isEqualTo(ReleaseStatus.ASSESSED);
    }

    @Test
    void aCorrectionIsLoggedAndTheSecondOfTwoIsTold() {
        IncidentRecord base = in(() -> incidents.add(tool, outage("2026-03-02T08:00", null)));

        IncidentRecord ended = in(() -> incidents.correct(base, outage("2026-03-02T08:00", "2026-03-02T10:00")));

        assertThatExceptionOfType(StaleServiceException.class)
                .isThrownBy(() -> in(() -> incidents.correct(base, outage("2026-03-02T08:00", null))));
        assertThatExceptionOfType(StaleServiceException.class).isThrownBy(() -> run(() -> incidents.withdraw(base)));
        AuditEntry entry = logged(base.id().value()).getFirst();
        assertThat(entry.subjectName()).isEqualTo("Tamis – Panne");
        assertThat(entry.person()).isEqualTo(here.person());
        assertThat(entry.changes())
                .extracting("field", "before", "after")
                .containsExactly(tuple("endedAt", null, "2026-03-02T09:00:00Z"));
        run(() -> incidents.withdraw(ended));
        assertThat(logged(base.id().value()))
                .extracting(AuditEntry::subjectName)
                .containsOnly("Tamis – Panne");
        assertThat(in(() -> board.of(tool)).incidents()).isEmpty();
        assertThat(logged(base.id().value()).getFirst().action()).isEqualTo(AuditEntry.Action.DELETED);
    }

    @Test
    void theSecondOfTwoIsToldOfLevelsAndReleasesToo() {
        LevelRecord level = in(() -> levels.add(tool, ServiceExamples.level()));
        in(() -> levels.correct(level, level("2026-01", "98")));
        assertThatExceptionOfType(StaleServiceException.class)
                .isThrownBy(() -> in(() -> levels.correct(level, ServiceExamples.level())));
        assertThatExceptionOfType(StaleServiceException.class).isThrownBy(() -> run(() -> levels.withdraw(level)));
        ReleaseRecord release = in(() -> releases.add(tool, ServiceExamples.release()));
        in(() -> releases.correct(release, release("API v5", null)));
        assertThatExceptionOfType(StaleServiceException.class)
                .isThrownBy(() -> in(() -> releases.assess(release, ServiceExamples.assessment())));
        assertThatExceptionOfType(StaleServiceException.class).isThrownBy(() -> run(() -> releases.withdraw(release)));
        ToolService kept = in(() -> board.of(tool));
        run(() -> levels.withdraw(kept.levels().getFirst()));
        run(() -> releases.withdraw(kept.releases().getFirst()));
        assertThat(in(() -> board.of(tool)).levels()).isEmpty();
        assertThat(in(() -> board.of(tool)).releases()).isEmpty();
    }

    @Test
    void anOutageThatBeganWhileSupportWasClosedSaysWhenItOpened() {
        in(() -> levels.add(tool, ServiceExamples.level()));
        ToolService kept = in(() -> board.of(tool));

        assertThat(kept.supportOpenedAfter(outage("2026-03-06T20:00", null))).contains(paris("2026-03-09T09:00"));
        assertThat(kept.supportOpenedAfter(outage("2026-03-06T10:00", null))).isEmpty();
        assertThat(kept.supportOpenedAfter(outage("2025-12-06T20:00", null))).isEmpty();
        assertThat(kept.zone()).isEqualTo(PARIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident", "level", "release"})
    void anImportedToolWithARecordCountsAsEdited(String kind) {
        ImportId batch = in(() -> imports.apply(new ImportPreview(
                        "outils.csv", List.of(new ImportLine.Addition(2, ToolExamples.named("Râteau"), List.of()))))
                .id());
        ToolId imported = in(() -> tools.page(new ToolFilter("râteau", null, null, null), ToolSort.DEFAULT, 0, 1)
                .getFirst()
                .toolId());
        in(() -> switch (kind) {
            case "incident" -> incidents.add(imported, ServiceExamples.incident());
            case "level" -> levels.add(imported, ServiceExamples.level());
            default -> releases.add(imported, ServiceExamples.release());
        });

        assertThatExceptionOfType(EditedSinceException.class).isThrownBy(() -> run(() -> imports.undo(batch, false)));
        run(() -> imports.undo(batch, true));
        ToolService kept = in(() -> board.of(imported));
        assertThat(kept.incidents().size()
                        + kept.levels().size()
                        + kept.releases().size())
                .isEqualTo(1);
    }

    @Test
    void ofAnotherClientsToolThereIsNothing() {
        IncidentRecord incident = in(() -> incidents.add(tool, ServiceExamples.incident()));
        Scope.Workspace other = clients.consultantInSecond();

        List<Function<Scope, Object>> acts = List.of(
                scope -> TwoClients.in(scope, () -> board.of(tool)),
                scope -> TwoClients.in(scope, () -> incidents.add(tool, ServiceExamples.incident())),
                scope -> TwoClients.in(scope, () -> incidents.correct(incident, ServiceExamples.incident())));
        assertThat(acts)
                .allSatisfy(act ->
                        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> act.apply(other)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), board::lines));
    }

    private static ReleaseDetails release(String name, @Nullable LocalDate effectiveOn) {
        return ServiceExamples.release(name, LocalDate.of(2026, 3, 2), effectiveOn);
    }

    private List<ServiceLine> at(Instant now) {
        ServiceBoard then = new ServiceBoard(
                storedIncidents,
                storedLevels,
                storedReleases,
                statements,
                tools,
                directory,
                Clock.fixed(now, ZoneOffset.UTC));
        return in(then::lines);
    }

    private List<AuditEntry> logged(UUID record) {
        return in(() -> log.of(record));
    }

    private ToolId tool(String product, ToolStatus status) {
        return in(
                () -> tools.add(ToolExamples.named(product).withStatus(status)).id());
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }
}
