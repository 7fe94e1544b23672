package io.pupitre.tools.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FieldChange;
import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.EditedSinceException;
import io.pupitre.tools.ImportId;
import io.pupitre.tools.ImportLine;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.LogWords;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolImports;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import io.pupitre.tools.ui.LogExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class CapabilityGapsIT {

    @Autowired
    private CapabilityGaps gaps;

    @Autowired
    private Phases phases;

    @Autowired
    private Tools tools;

    @Autowired
    private ToolImports imports;

    @Autowired
    private AuditLog log;

    @Autowired
    private CountedStatements statements;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void aPlanIsReadBackAsItWasMadeAndItsHistoryIsKept() {
        ToolId mail = tool("Drakkar Emailing", "emailing");
        PhaseRecord phase = phase("Socle 🚀 <b>2027</b>");
        NeedDetails plan =
                NeedDetails.wanting(phase.id(), mail).weakSince("Pas de tests").noting("Vu avec la région");

        NeedRecord need = in(() -> gaps.add("emailing", plan));

        GapLine line = in(gaps::board).line("emailing").orElseThrow();
        assertThat(line.need()).isEqualTo(need);
        assertThat(line.details()).isEqualTo(plan);
        assertThat(line.phase()).isEqualTo(phase);
        assertThat(line.verdict()).isEqualTo(Verdict.WEAK);
        assertThat(line.targetAt(phase.details().targetDate()).tools()).containsExactly("Drakkar Emailing");
        run(() -> gaps.change(need, plan.weakSince("")));
        assertThat(in(gaps::board).counts()).isEqualTo(Map.of(Verdict.FINE, 1L));
        assertThat(in(() -> log.of(need.id().value())).getFirst())
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(AuditEntry.Action.CHANGED))
                .satisfies(entry ->
                        assertThat(entry.changes()).contains(new FieldChange("weakness", "Pas de tests", null)));
    }

    @Test
    void whatIsPlannedOtherwiseIsToldByTheNamesThatItHadThen() {
        ToolId first = tool("Drakkar Emailing", "emailing");
        ToolId second = tool("Cormoran", "emailing");
        PhaseRecord early = phase("Socle");
        PhaseRecord late = phase("Extension");
        NeedRecord need = in(() -> gaps.add("emailing", NeedDetails.wanting(early.id(), first)));
        run(() -> gaps.change(need, NeedDetails.wanting(late.id(), second)));
        run(() -> phases.change(early, named("Fondations")));

        AuditEntry entry = in(() -> log.of(need.id().value())).getFirst();

        assertThat(entry.subjectName()).isEqualTo("E-mailing");
        assertThat(entry.changes())
                .contains(
                        new FieldChange("phase", "Socle", "Extension"),
                        new FieldChange("wanted", "Drakkar Emailing", "Cormoran"));
        assertThat(LogExamples.in(Locale.FRENCH).differences(entry))
                .containsExactlyInAnyOrder(
                        new LogWords.Difference("Phase", "Socle", "Extension"),
                        new LogWords.Difference("Outil voulu", "Drakkar Emailing", "Cormoran"));
        assertThat(LogExamples.in(Locale.ENGLISH)
                        .differences(in(() -> log.of(need.id().value())).getLast()))
                .contains(
                        new LogWords.Difference("Phase", null, "Socle"),
                        new LogWords.Difference("Wanted tool", null, "Drakkar Emailing"));
    }

    @Test
    void whatTheBoardAsksOfTheDatabaseDoesNotGrowWithIt() {
        tool("Un", "crm");
        long few = statementsOfBoard();
        for (String capability : UsualCapabilities.KEYS) {
            tool("Outil " + capability, capability);
        }
        run(() -> gaps.begin(Set.copyOf(UsualCapabilities.KEYS)));

        assertThat(statementsOfBoard()).isEqualTo(few);
        assertThat(in(gaps::board).lines()).hasSize(UsualCapabilities.KEYS.size());
    }

    private long statementsOfBoard() {
        return in(() -> {
            gaps.board();
            long before = statements.ofThisThread();
            gaps.board();
            return statements.ofThisThread() - before;
        });
    }

    @Test
    void theSecondSaverIsToldAndOverwritesNothing() {
        NeedRecord base = in(() -> gaps.add("crm", NeedDetails.NONE));
        NeedDetails theirs = NeedDetails.NONE.weakSince("Deux bases");
        run(() -> gaps.change(base, theirs));

        assertThatExceptionOfType(NeedConflict.class)
                .isThrownBy(() -> run(() -> gaps.change(base, NeedDetails.givingUp(null))))
                .satisfies(conflict -> assertThat(conflict.theirs().details()).isEqualTo(theirs));
        assertThatExceptionOfType(NeedConflict.class).isThrownBy(() -> run(() -> gaps.remove(base)));
        assertThatExceptionOfType(NeedConflict.class).isThrownBy(() -> in(() -> gaps.add("crm", NeedDetails.NONE)));

        NeedRecord stored = need("crm");
        assertThat(stored.details()).isEqualTo(theirs);
        run(() -> gaps.remove(stored));
        assertThat(in(gaps::board).lines()).isEmpty();
        PhaseRecord phase = phase("Socle");
        run(() -> phases.change(phase, named("Socle élargi")));
        assertThatExceptionOfType(PhaseConflict.class)
                .isThrownBy(() -> run(() -> phases.change(phase, named("Autre"))))
                .satisfies(conflict ->
                        assertThat(conflict.theirs().details().name()).isEqualTo("Socle élargi"));
    }

    @Test
    void whatIsOfNoUseIsRefused() {
        PhaseRecord phase = phase("Socle");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(() -> gaps.add("nothing_known", NeedDetails.NONE)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(() -> gaps.begin(Set.of("crm", "nothing_known"))));
        assertThat(in(gaps::board).lines()).isEmpty();
        assertThatExceptionOfType(InvalidGapException.class)
                .isThrownBy(() -> phase("SOCLE !"))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.key()).isEqualTo("tools.problem-phase-taken")));
        run(() -> phases.change(phase, named("Sôcle")));
    }

    @Test
    void aPhaseGoesOnlyWhenNothingIsPlannedForIt() {
        PhaseRecord phase = phase("Socle");
        NeedRecord need = in(() -> gaps.add("crm", NeedDetails.wanting(phase.id(), "")));

        assertThatExceptionOfType(PhaseInUseException.class)
                .isThrownBy(() -> run(() -> phases.remove(phase)))
                .satisfies(refused -> assertThat(refused.capabilities()).isEqualTo(1));
        run(() -> gaps.remove(need));
        run(() -> phases.remove(phase));

        assertThat(in(phases::list)).isEmpty();
    }

    @Test
    void phasesComeInTheOrderOfTheirDates() {
        PhaseRecord late = in(() -> phases.add(new PhaseDetails("A", LocalDate.of(2028, 1, 31))));
        PhaseRecord soon = in(() -> phases.add(new PhaseDetails("B", LocalDate.of(2027, 1, 31))));

        assertThat(in(phases::list)).containsExactly(soon, late);
    }

    @Test
    void beginningLeavesWhatIsThere() {
        run(() -> gaps.add("crm", NeedDetails.givingUp(null)));

        assertThat(in(() -> gaps.begin(Set.of("crm", "bi")))).isEqualTo(1);

        assertThat(in(gaps::board).counts()).isEqualTo(Map.of(Verdict.NOT_NEEDED, 1L, Verdict.MISSING, 1L));
    }

    @Test
    void aToolThatIsWantedStaysWhenItsImportIsUndone() {
        ImportId batch = in(() -> imports.apply(new ImportPreview(
                        "outils.csv", List.of(new ImportLine.Addition(2, ToolExamples.named("Tamis"), List.of())))))
                .id();
        ToolId tool = in(() -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 1))
                .getFirst()
                .toolId();
        PhaseRecord phase = phase("Socle");
        run(() -> gaps.add("crm", NeedDetails.wanting(phase.id(), tool)));

        assertThatExceptionOfType(EditedSinceException.class).isThrownBy(() -> run(() -> imports.undo(batch, false)));
        run(() -> imports.undo(batch, true));

        assertThat(in(() -> tools.get(tool)).details().product()).isEqualTo("Tamis");
    }

    @Test
    void aCmoAndAStrangerSeeNothing() {
        phase("Socle");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), gaps::board));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), phases::list));
        assertThat(TwoClients.in(clients.consultantInSecond(), gaps::board).phases())
                .isEmpty();
    }

    /** With the account that owns the schema, past all that the product checks. */
    @Test
    void theDatabaseItselfRefusesPhasesAndToolsOfOtherClients() {
        UUID phase = phase("Socle").id().value();
        UUID tool = tool("Boréal", "crm").value();
        Scope.Workspace elsewhere = new TwoClients().consultantInFirst();
        UUID foreignPhase = TwoClients.in(elsewhere, () -> phases.add(named("Ailleurs")))
                .id()
                .value();
        UUID foreignTool = TwoClients.in(elsewhere, () -> tools.add(ToolExamples.named("Ailleurs")))
                .id()
                .value();

        insert("crm", phase, tool);
        assertRefused("capability_need_by_phase", "bi", foreignPhase, tool);
        assertRefused("capability_need_by_tool", "bi", phase, foreignTool);
        assertRefused("capability_need_once", "crm", phase, tool);
        assertThat(in(gaps::board).lines()).hasSize(1);
    }

    private void assertRefused(String constraint, String capability, UUID phase, UUID tool) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert(capability, phase, tool))
                .withMessageContaining(constraint);
    }

    private void insert(String capability, UUID phase, UUID tool) {
        DatabaseServer server = Servers.database();
        JdbcClient.create(new DriverManagerDataSource(
                        server.url(), server.ddl().user(), server.ddl().password()))
                .sql("""
                        insert into capability_need (id, client_id, agency_id, capability, weakness, aim, phase_id,
                          wanted_tool_id, wanted_text, note, version)
                        values (?, ?, ?, ?, '', 'WANTED', ?, ?, '', '', 0)""")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(here.workspace().value()),
                        Ids.bytes(here.agency().value()),
                        capability,
                        Ids.bytes(phase),
                        Ids.bytes(tool))
                .update();
    }

    private NeedRecord need(String capability) {
        return Objects.requireNonNull(
                in(gaps::board).line(capability).orElseThrow().need());
    }

    private PhaseRecord phase(String name) {
        return in(() -> phases.add(named(name)));
    }

    private static PhaseDetails named(String name) {
        return new PhaseDetails(name, LocalDate.of(2027, 3, 31));
    }

    private ToolId tool(String product, String capability) {
        return in(() -> tools.add(ToolExamples.sharing(product, capability, null)))
                .id();
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }

    private void run(Runnable work) {
        TwoClients.run(here, work);
    }
}
