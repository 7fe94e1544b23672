package io.pupitre.tools;

import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
class IntegrationsIT {

    @Autowired
    private Tools tools;

    @Autowired
    private Integrations integrations;

    @Autowired
    private ExternalSystems systems;

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
    void anIntegrationIsReadBackAsItWasAddedAndItsHistoryIsKept() {
        ToolRecord crm = tool("Boréal CRM");
        ExternalSystemRecord erp = system("Comptoir 🚀 <b>ERP</b>");

        IntegrationRecord added = in(() -> integrations.add(between(end(erp), end(crm))));

        assertThat(in(() -> integrations.get(added.id()))).isEqualTo(added);
        assertThat(in(() -> integrations.lines(IntegrationFilter.ALL)))
                .containsExactly(new IntegrationLine(added, "Comptoir 🚀 <b>ERP</b>", "Boréal CRM"));
        run(() -> integrations.change(
                added,
                IntegrationExamples.of(end(erp), end(crm), IntegrationDirection.TWO_WAY, IntegrationStatus.BROKEN)));
        assertThat(in(() -> log.of(added.id().value())).getFirst())
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(AuditEntry.Action.CHANGED))
                .satisfies(
                        entry -> assertThat(entry.changes()).contains(new FieldChange("status", "ACTIVE", "BROKEN")));
    }

    @Test
    void whatTheMapAsksOfTheDatabaseDoesNotGrowWithIt() {
        ToolRecord crm = tool("Boréal CRM");
        long few = statementsOfMap();
        for (int at = 0; at < 20; at++) {
            ToolRecord other = tool("Outil " + at);
            in(() -> integrations.add(between(end(crm), end(other))));
        }

        assertThat(statementsOfMap()).isEqualTo(few).isEqualTo(3);
        assertThat(in(() -> integrations.impact(end(crm))).reached()).hasSize(20);
    }

    private long statementsOfMap() {
        return in(() -> {
            integrations.map();
            long before = statements.ofThisThread();
            integrations.map();
            return statements.ofThisThread() - before;
        });
    }

    @Test
    void theSecondSaverIsToldAndOverwritesNothing() {
        IntegrationRecord base = someIntegration();
        IntegrationDetails theirs = withStatus(base, IntegrationStatus.BROKEN);
        run(() -> integrations.change(base, theirs));

        assertThatExceptionOfType(IntegrationConflict.class)
                .isThrownBy(() -> run(() -> integrations.change(base, withStatus(base, IntegrationStatus.RETIRED))))
                .satisfies(conflict -> assertThat(conflict.theirs().details()).isEqualTo(theirs));
        assertThatExceptionOfType(IntegrationConflict.class).isThrownBy(() -> run(() -> integrations.remove(base)));

        IntegrationRecord stored = in(() -> integrations.get(base.id()));
        assertThat(stored.details()).isEqualTo(theirs);
        run(() -> integrations.remove(stored));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(() -> integrations.get(base.id())));
    }

    @Test
    void whatIsConnectedToItselfOrToNothingOfThisClientIsRefused() {
        ToolRecord crm = tool("Boréal CRM");
        ToolRecord foreign =
                TwoClients.in(new TwoClients().consultantInFirst(), () -> tools.add(ToolExamples.named("Ailleurs")));

        assertThatExceptionOfType(InvalidIntegrationException.class)
                .isThrownBy(() -> between(end(crm), end(crm)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(IntegrationProblem::field)
                        .containsExactly(IntegrationField.TARGET));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(() -> integrations.add(between(end(crm), end(foreign)))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(() -> integrations.impact(end(foreign))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> run(() -> integrations.change(someIntegration(), between(end(foreign), end(crm)))));
    }

    /**
     * With the account that owns the schema, past all that the product checks. That an end is exactly one thing and not the
     * other end is for {@code MariaDbIT}: the embedded MySQL is from before MySQL kept checks.
     */
    @Test
    void theDatabaseItselfRefusesEndsOfOtherClients() {
        UUID tool = tool("Boréal CRM").id().value();
        UUID system = system("Comptoir").id().value();
        Scope.Workspace elsewhere = new TwoClients().consultantInFirst();
        UUID foreignTool = TwoClients.in(elsewhere, () -> tools.add(ToolExamples.named("Ailleurs")))
                .id()
                .value();
        UUID foreignSystem = TwoClients.in(elsewhere, () -> systems.add(ExternalSystemDetails.named("Ailleurs")))
                .id()
                .value();

        insert(tool, null, null, system);
        assertRefused("integration_from_tool", foreignTool, null, null, system);
        assertRefused("integration_from_system", null, foreignSystem, tool, null);
        assertRefused("integration_to_tool", null, system, foreignTool, null);
        assertRefused("integration_to_system", tool, null, null, foreignSystem);
        assertThat(in(() -> integrations.lines(IntegrationFilter.ALL))).hasSize(1);
    }

    private void assertRefused(String constraint, @Nullable UUID... ends) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert(ends))
                .withMessageContaining(constraint);
    }

    private void insert(@Nullable UUID... ends) {
        DatabaseServer server = Servers.database();
        JdbcClient.create(new DriverManagerDataSource(
                        server.url(), server.ddl().user(), server.ddl().password()))
                .sql("""
                        insert into integration (id, client_id, agency_id, source_tool_id, source_system_id, target_tool_id,
                          target_system_id, direction, method, data, status, note, version)
                        values (?, ?, ?, ?, ?, ?, ?, 'ONE_WAY', 'API', '', 'ACTIVE', '', 0)""")
                .params(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        Ids.next(),
                                        here.workspace().value(),
                                        here.agency().value()),
                                Arrays.stream(ends))
                        .map(id -> id == null ? null : Ids.bytes(id))
                        .toList())
                .update();
    }

    @Test
    void aSystemGoesOnlyWhenNothingHoldsIt() {
        ExternalSystemRecord erp = system("Comptoir");
        IntegrationRecord held = in(() -> integrations.add(between(end(tool("Tamis")), end(erp))));

        assertThatExceptionOfType(SystemInUseException.class)
                .isThrownBy(() -> run(() -> systems.remove(erp)))
                .satisfies(refused -> assertThat(refused.integrations()).isEqualTo(1));
        run(() -> integrations.remove(held));
        run(() -> systems.remove(erp));

        assertThat(in(systems::list)).isEmpty();
    }

    @Test
    void twoSystemsOfOneNameAreRefused() {
        ExternalSystemRecord erp = system("Comptoir Général");
        ExternalSystemRecord other = system("Autre");

        assertThatExceptionOfType(InvalidIntegrationException.class).isThrownBy(() -> system("comptoir general"));
        assertThatExceptionOfType(InvalidIntegrationException.class)
                .isThrownBy(() -> run(() -> systems.change(other, erp.details())));

        run(() -> systems.change(erp, new ExternalSystemDetails("Comptoir général", SystemKind.ERP, "Siège")));
        assertThatExceptionOfType(SystemConflict.class).isThrownBy(() -> run(() -> systems.change(erp, erp.details())));
    }

    @Test
    void whatToolsSayThemselvesIsProposedOnceAndTakenOverAsOne() {
        ToolRecord crm = listing("Boréal CRM", "tamis", "Comptoir ERP");
        ToolRecord sieve = listing("Tamis", "Boréal CRM", "Salesforce", "Tamis", "comptoir erp", "Jumeau");
        ToolRecord cloud = tool("Salesforce Sales Cloud");
        tool("Jumeau");
        tool("Jumeau");
        listing("Retiré", ToolStatus.RETIRED, "Tamis");
        in(() -> integrations.add(between(end(cloud), end(crm))));

        List<IntegrationProposal> proposals = in(integrations::proposals);

        assertThat(proposals)
                .extracting(one -> one.toolName() + " – " + one.otherName() + (one.isNewSystem() ? " +" : ""))
                .containsExactly(
                        "Boréal CRM – Tamis",
                        "Boréal CRM – Comptoir ERP +",
                        "Tamis – Salesforce Sales Cloud",
                        "Tamis – comptoir erp +");
        assertThat(in(() -> integrations.takeOver(Set.copyOf(proposals)))).isEqualTo(4);
        assertThat(in(systems::list)).singleElement().satisfies(erp -> {
            assertThat(erp.details().kind()).isEqualTo(SystemKind.ERP);
            assertThat(erp.details().name()).isEqualTo("Comptoir ERP");
        });
        assertThat(in(integrations::proposals)).isEmpty();
        assertThat(in(() -> integrations.impact(end(sieve))).reached()).noneMatch(Impact.Reached::certain);
        // The page of somebody else may still show them.
        assertThat(in(() -> integrations.takeOver(Set.copyOf(proposals)))).isZero();
    }

    @Test
    void anImportedToolThatIsOnTheMapSinceOutlivesTheImport() {
        ToolFile file = ToolLists.file("Outil", "Tamis", "Râteau");
        ImportSummary done = in(() -> imports.apply(imports.preview(file, file.guess(), Set.of())));
        ToolRow sieve = in(() -> tools.search("Tamis")).getFirst();
        ExternalSystemRecord erp = system("Comptoir");
        in(() -> integrations.add(between(new Endpoint.OfTool(sieve.toolId()), end(erp))));

        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> run(() -> imports.undo(done.id(), false)))
                .satisfies(refused -> assertThat(refused.products()).containsExactly("Tamis"));
        run(() -> imports.undo(done.id(), true));

        assertThat(in(() -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 10)))
                .extracting(ToolRow::product)
                .containsExactly("Tamis");
    }

    @Test
    void theClientsCmoIsRefused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), integrations::map));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), systems::list));
    }

    private IntegrationRecord someIntegration() {
        return in(() -> integrations.add(between(end(tool("Avant")), end(tool("Après")))));
    }

    private static IntegrationDetails withStatus(IntegrationRecord base, IntegrationStatus status) {
        IntegrationDetails details = base.details();
        return IntegrationExamples.of(details.source(), details.target(), details.direction(), status);
    }

    private ToolRecord tool(String product) {
        return in(() -> tools.add(ToolExamples.named(product)));
    }

    private ToolRecord listing(String product, String... names) {
        return listing(product, ToolStatus.ACTIVE, names);
    }

    private ToolRecord listing(String product, ToolStatus status, String... names) {
        return in(() -> tools.add(ToolDetails.of(product)
                .status(status)
                .integratedWith(List.of(names))
                .details()));
    }

    private ExternalSystemRecord system(String name) {
        return in(() -> systems.add(ExternalSystemDetails.named(name)));
    }

    private void run(Runnable work) {
        TwoClients.run(here, work);
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
