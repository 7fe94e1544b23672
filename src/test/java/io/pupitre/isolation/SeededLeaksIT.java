package io.pupitre.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.UI;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.jobs.ForgedJobs;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobState;
import io.pupitre.journeys.NewClients;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.StatementRefusedException;
import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trial.leaks.LeakyImport;
import trial.leaks.LeakyImportRow;
import trial.leaks.LeakyTool;

/**
 * The proof of the proof: leaks that are made on purpose, one per layer, each of which a check of this package or a lock of
 * the product must catch. The leaks of a layer run without the locks below it, so that each is seen to hold by itself.
 */
@ConsoleTest
class SeededLeaksIT {

    private static final String EXPORT = "/leaks/:workspace/tools";

    @LocalServerPort
    private int port;

    @Autowired
    private Personas personas;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Records records;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Coverage coverage;

    @Autowired
    private Admission admission;

    @Autowired
    private TenantTables tables;

    @Autowired
    private CurrentTenantIdentifierResolver<?> tenants;

    @Autowired
    private DataSource guarded;

    @Autowired
    private Tools tools;

    @Autowired
    private ForgedJobs jobs;

    @Autowired
    private NewClients clients;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final DataSource unguarded = unguarded();

    @Test
    void anEntityWithoutATenantIsCaughtByTheCheckOfEntities() {
        UUID tool = toolOfOwner();
        try (EntityManagerFactory leaky = hibernate(unguarded, LeakyTool.class)) {
            assertThat(EntityTrespass.isOwned(LeakyTool.class)).isFalse();
            assertThat(trespass(leaky).findingOf(LeakyTool.class, IsolationCase.Border.WORKSPACE, tool))
                    .startsWith("LeakyTool: the stranger reaches it");
        }
    }

    @Test
    void anEntityWithoutATenantIsCaughtByTheGuard() {
        UUID tool = toolOfOwner();
        try (EntityManagerFactory leaky = hibernate(guarded, LeakyTool.class)) {
            assertRefused("tool", () -> in(owner(), () -> find(leaky, LeakyTool.class, tool)));
        }
    }

    @Test
    void aCollectionOfRowsIsCaughtByTheGuard() {
        UUID batch = in(owner(), () -> records.make("ToolImport"));
        try (EntityManagerFactory leaky = hibernate(guarded, LeakyImport.class, LeakyImportRow.class)) {
            assertThat(in(owner(), () -> find(leaky, LeakyImport.class, batch))).isNotNull();
            assertRefused(
                    "tool_import_row",
                    () -> in(
                            owner(),
                            () -> new TransactionTemplate(new JpaTransactionManager(leaky))
                                    .execute(transaction -> SharedEntityManagerCreator.createSharedEntityManager(leaky)
                                            .find(LeakyImport.class, batch)
                                            .size())));
        }
    }

    @Test
    void nativeSqlWithoutAPredicateIsCaughtByTheCheckOfServices() {
        assertThat(findingOf(listing(JdbcClient.create(unguarded))))
                .isEqualTo("leak: a foreign record gives Outcome[answer=true, failed=false, statements=0],"
                        + " a missing one Outcome[answer=false, failed=false, statements=0]");
    }

    @Test
    void nativeSqlWithoutAPredicateIsCaughtByTheGuard() {
        assertRefused("tool", () -> in(owner(), () -> products(JdbcClient.create(guarded))));
    }

    @Test
    void jdbcWithTheIdOfAForeignClientIsCaughtByTheGuard() {
        Scope.Workspace owner = owner();
        Supplier<Long> leak = () -> JdbcClient.create(guarded)
                .sql("select count(*) from tool where client_id = ?")
                .param(Ids.bytes(owner.workspace().value()))
                .query(Long.class)
                .single();
        toolOfOwner();
        assertThat(in(owner, leak)).isPositive();
        assertRefused("tool", () -> in(stranger(), leak));
    }

    @Test
    void aRowForAForeignClientIsCaughtByTheGuard() {
        Scope.Workspace owner = owner();
        Supplier<Integer> leak = () -> JdbcClient.create(guarded)
                .sql("insert into input_ledger (client_id, agency_id, changes) values (?, ?, 0)"
                        + " on duplicate key update changes = changes")
                .params(
                        Ids.bytes(owner.workspace().value()),
                        Ids.bytes(owner.agency().value()))
                .update();
        assertThat(in(owner, leak)).isNotNegative();
        assertRefused("input_ledger", () -> in(stranger(), leak));
    }

    @Test
    void figuresOfClientsThatThePersonDoesNotHaveAreCaughtByTheGuard() {
        Scope.Agency all = personas.agencyOf(SamplePerson.ADA);
        Scope.Agency own = personas.agencyOf(SamplePerson.CHLOE);
        assertThat(own.workspaces()).isNotEmpty().doesNotContain(owner().workspace());
        List<byte[]> asked = Stream.concat(own.workspaces().stream(), Stream.of(owner().workspace()))
                .map(workspace -> Ids.bytes(workspace.value()))
                .toList();
        Supplier<Long> leak = () -> JdbcClient.create(guarded)
                .sql("select count(*) from input_month where client_id in (:clients)")
                .param("clients", asked)
                .query(Long.class)
                .single();
        assertThat(in(all, leak)).isNotNegative();
        assertRefused("input_month", () -> in(own, leak));
    }

    @Test
    void rollUpsOfClientsThatThePersonDoesNotHaveAreCaughtByTheGuard() {
        Scope.Agency all = personas.agencyOf(SamplePerson.ADA);
        Scope.Agency own = personas.agencyOf(SamplePerson.CHLOE);
        Function<Scope.Agency, Supplier<Long>> reading = asked -> () -> JdbcClient.create(guarded)
                .sql("select count(*) from scorecard_headline where agency_id = :agency and client_id in (:clients)")
                .param("agency", Ids.bytes(asked.agency().value()))
                .param(
                        "clients",
                        asked.workspaces().stream()
                                .map(workspace -> Ids.bytes(workspace.value()))
                                .toList())
                .query(Long.class)
                .single();
        assertThat(in(all, reading.apply(all))).isNotNegative();
        assertThat(in(own, reading.apply(own))).isNotNegative();
        assertRefused("scorecard_headline", () -> in(own, reading.apply(all)));
        assertRefused(
                "scorecard_headline",
                () -> in(
                        all,
                        () -> JdbcClient.create(guarded)
                                .sql("select count(*) from scorecard_headline where agency_id = ?")
                                .param(Ids.bytes(all.agency().value()))
                                .query(Long.class)
                                .single()));
    }

    @Test
    void anAnswerThatTellsForeignFromMissingIsCaughtByTheCheckOfServices() {
        JdbcClient leaky = JdbcClient.create(unguarded);
        assertThat(findingOf(byId(id -> {
                    if (exists(leaky, id) && !isOwn(leaky, id)) {
                        throw new IllegalStateException("not yours");
                    }
                    return tools.get(new ToolId(id));
                })))
                .contains("a foreign record gives Outcome[answer=java.lang.IllegalStateException: not yours")
                .contains("a missing one Outcome[answer=io.pupitre.tenancy.NotFoundException: not found");
    }

    @Test
    void aStatementMoreForAForeignRecordIsCaughtByTheCheckOfServices() {
        JdbcClient leaky = JdbcClient.create(unguarded);
        assertThat(findingOf(byId(id -> {
                    if (exists(leaky, id)) {
                        JdbcClient.create(guarded)
                                .sql("select count(*) from person")
                                .query(Long.class)
                                .single();
                    }
                    return tools.get(new ToolId(id));
                })))
                .contains("a foreign record gives")
                .contains("statements=2")
                .contains("statements=1");
    }

    @Test
    void aStaleCommandIsCaughtByThePinOfItsTab() {
        ToolId tool = new ToolId(toolOfOwner());
        assertThat(inTab(owner(), () -> tools.get(tool))).isNotNull();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inTab(stranger(), () -> tools.get(tool)));
        assertThatThrownBy(() -> inTab(stranger(), () -> {
                    CurrentScope.pin(Objects.requireNonNull(UI.getCurrent()), owner());
                    return tools.get(tool);
                }))
                .hasMessage("This tab is pinned to another scope");
    }

    @Test
    void aCommandInAScopeThatIsNoMembersIsCaughtByTheRoleCheck() {
        ToolId tool = new ToolId(toolOfOwner());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> inTab(forged(), () -> tools.get(tool)));
    }

    @Test
    void aScopeThatChangesInsideATransactionIsCaught() {
        assertThatThrownBy(() -> in(
                        stranger(), () -> transactions.execute(transaction -> in(owner(), () -> tools.categories()))))
                .hasMessage("The scope cannot change inside a transaction");
    }

    @Test
    void anExportOfWhateverClientIsNamedIsCaughtByTheChecksOfAddresses() throws NoSuchMethodException {
        RequestMappingInfo address = RequestMappingInfo.paths("/leaks/{workspace}/tools")
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(
                address,
                new LeakyExport(JdbcClient.create(unguarded)),
                LeakyExport.class.getMethod("tools", String.class));
        try (Callers callers = new Callers(port)) {
            assertThat(coverage.findingsOf(inventory)).containsExactly("LeakyExport.tools has no case");
            assertThat(coverage.findingsOfAddresses(inventory)).containsExactly(EXPORT + " has no case");
            assertThat(new PageTrespass(callers).findingOf(new Page(Page.Owner.WORKSPACE, EXPORT, ""), Ids.next()))
                    .startsWith(EXPORT + ": CHLOE gets Answer[status=200");
        } finally {
            mappings.unregisterMapping(address);
        }
    }

    @Test
    void aJobInAForeignClientIsCaughtByTheRunnerOfJobs() {
        List<String> leaked = new ArrayList<>();
        assertThat(jobs.run(owner(), run -> leaked.add("the owner's")).state()).isEqualTo(JobState.DONE);
        Job forged = jobs.run(forged(), run -> leaked.add("the stranger's"));
        assertThat(forged.state()).isEqualTo(JobState.CANCELLED);
        assertThat(forged.failure()).isEqualTo("jobs.failure-membership");
        assertThat(leaked).containsExactly("the owner's");
    }

    @Test
    void aJobThatOutlivesTheMembershipIsCaughtAtItsNextBatch() {
        Scope.Workspace lost = clients.consultant();
        List<String> batches = new ArrayList<>();
        Job job = jobs.run(lost, run -> {
            batches.add("first");
            run.progress(1, 2);
            clients.dismissConsultant(lost);
            run.progress(2, 2);
            batches.add("second");
        });
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(batches).containsExactly("first");
    }

    @Test
    void aServiceMethodWithoutARoleCheckIsCaughtByTheRoleMatrix() throws NoSuchMethodException {
        Method read = LeakyService.class.getMethod("read");
        assertThat(Arrays.stream(Standing.values())
                        .filter(standing -> admission.admits(new LeakyService(), read, standing)))
                .containsExactly(Standing.values());
    }

    @Test
    void aServiceMethodWithoutACaseIsCaughtByTheInventory() {
        try (var leaky = new AnnotationConfigApplicationContext(LeakyService.class)) {
            assertThat(coverage.findingsOf(new Inventory(leaky))).contains("LeakyService.read has no case");
        }
    }

    @Test
    void aTableThatKeepsNoTenantsApartIsCaughtByTheCheckOfTheSchema() {
        JdbcClient owner = JdbcClient.create(ddl());
        owner.sql("create table leak (id binary(16) not null primary key, client_id binary(16), tool_id binary(16))")
                .update();
        try {
            assertThat(SchemaCheck.of(tables).tables()).contains("leak");
            assertThat(SchemaCheck.of(tables).findingsOf("leak")).containsExactly("leak is not known to the guard");
            var known = new TenantTables("pupitre", List.of(TenantTables.Contribution.of(TableRule.workspace("leak"))));
            assertThat(SchemaCheck.of(known).findingsOf("leak"))
                    .containsExactlyInAnyOrder(
                            "leak.client_id is missing or may be null",
                            "leak.agency_id is missing or may be null",
                            "leak has neither a primary key that starts with client_id nor a unique one of it and id",
                            "leak has no foreign key (agency_id, client_id) to client_workspace",
                            "leak.client_id has no foreign key",
                            "leak.tool_id has no foreign key");
        } finally {
            owner.sql("drop table leak").update();
        }
    }

    @Test
    void aLinkBetweenTwoClientsIsCaughtByTheDatabase() {
        UUID foreignTool = toolOfOwner();
        Scope.Workspace stranger = stranger();
        UUID ownTool = in(stranger, () -> records.make("Tool"));
        UUID ownImport = in(stranger, () -> records.make("ToolImport"));
        assertThat(link(stranger, ownImport, ownTool)).isOne();
        assertThatThrownBy(() -> link(stranger, ownImport, foreignTool))
                .hasMessageContaining("tool_import_row_of_tool");
    }

    private int link(Scope.Workspace scope, UUID batch, UUID tool) {
        return JdbcClient.create(unguarded)
                .sql("""
                        insert into tool_import_row (id, client_id, agency_id, import_id, tool_id, after_image, version)
                        values (?, ?, ?, ?, ?, '{}', 0)""")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(scope.workspace().value()),
                        Ids.bytes(scope.agency().value()),
                        Ids.bytes(batch),
                        Ids.bytes(tool))
                .update();
    }

    private Scope.Workspace owner() {
        return (Scope.Workspace) personas.owner(IsolationCase.Border.WORKSPACE);
    }

    private Scope.Workspace stranger() {
        return (Scope.Workspace) personas.stranger(IsolationCase.Border.WORKSPACE);
    }

    /** What no code of the product would make: the stranger in the owner's workspace. */
    private Scope.Workspace forged() {
        Scope.Workspace owner = owner();
        return new Scope.Workspace(stranger().person(), owner.agency(), owner.workspace(), owner.role());
    }

    private UUID toolOfOwner() {
        return in(owner(), () -> records.make("Tool"));
    }

    private <T> T in(Scope scope, Supplier<T> work) {
        return personas.as(scope, work);
    }

    /** Runs a command as a tab that is pinned to the scope does. */
    private <T> T inTab(Scope scope, Supplier<T> command) {
        UI tab = new UI();
        CurrentScope.pin(tab, scope);
        UI.setCurrent(tab);
        try {
            return personas.signedIn(scope, command);
        } finally {
            UI.setCurrent(null);
        }
    }

    private String findingOf(IsolationCase<?> leak) {
        return new Trespass(personas, statements).findingOf(leak);
    }

    private IsolationCase<UUID> byId(Function<UUID, Object> leak) {
        return IsolationCase.byHandle(
                "leak", IsolationCase.Border.WORKSPACE, () -> records.make("Tool"), Ids::next, leak);
    }

    private IsolationCase<String> listing(JdbcClient jdbc) {
        return IsolationCase.byListing(
                "leak",
                IsolationCase.Border.WORKSPACE,
                name -> tools.add(ToolExamples.named(name)),
                () -> products(jdbc));
    }

    private static List<String> products(JdbcClient jdbc) {
        return jdbc.sql("select product from tool").query(String.class).list();
    }

    private static boolean exists(JdbcClient jdbc, UUID tool) {
        return jdbc.sql("select count(*) from tool where id = ?")
                        .param(Ids.bytes(tool))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static boolean isOwn(JdbcClient jdbc, UUID tool) {
        return jdbc.sql("select count(*) from tool where id = ? and client_id = ?")
                        .params(
                                Ids.bytes(tool),
                                Ids.bytes(CurrentScope.workspace().workspace().value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private EntityTrespass trespass(EntityManagerFactory factory) {
        return new EntityTrespass(
                personas,
                SharedEntityManagerCreator.createSharedEntityManager(factory),
                new TransactionTemplate(new JpaTransactionManager(factory)));
    }

    private static <T> T find(EntityManagerFactory factory, Class<T> type, UUID id) {
        return SharedEntityManagerCreator.createSharedEntityManager(factory).find(type, id);
    }

    private EntityManagerFactory hibernate(DataSource pool, Class<?>... types) {
        return new HibernatePersistenceConfiguration("leaks")
                .managedClasses(types)
                .property("jakarta.persistence.nonJtaDataSource", pool)
                .property(MappingSettings.PREFERRED_UUID_JDBC_TYPE, "BINARY")
                .property(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, tenants)
                .createEntityManagerFactory();
    }

    private static void assertRefused(String table, ThrowingCallable leak) {
        assertThat(Stream.iterate(catchThrowable(leak), Objects::nonNull, Throwable::getCause)
                        .filter(StatementRefusedException.class::isInstance)
                        .map(refusal -> ((StatementRefusedException) refusal).table()))
                .containsExactly(table);
    }

    private static DataSource unguarded() {
        DatabaseServer server = Servers.database();
        return new DriverManagerDataSource(
                server.url(), server.app().user(), server.app().password());
    }

    private static DataSource ddl() {
        DatabaseServer server = Servers.database();
        return new DriverManagerDataSource(
                server.url(), server.ddl().user(), server.ddl().password());
    }

    /** The leak: no role is asked for, and no module tries it. */
    @Service
    public static class LeakyService {
        public String read() {
            return "everything";
        }
    }

    /** The leak: the address alone decides. */
    public static class LeakyExport {

        private final JdbcClient jdbc;

        LeakyExport(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @ResponseBody
        public String tools(@PathVariable("workspace") String workspace) {
            return jdbc.sql("""
                            select count(*) from client_workspace w left join tool t on t.client_id = w.id
                             where w.slug = ? group by w.id""")
                    .param(workspace)
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }
}
