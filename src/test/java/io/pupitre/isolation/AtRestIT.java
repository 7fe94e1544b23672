package io.pupitre.isolation;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FieldChange;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.jobs.ForgedJobs;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobState;
import io.pupitre.scorecard.Publications;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceAtRestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What still works with a client that is suspended or archived. The file {@code at-rest.txt} names the methods; each other
 * one that works in a workspace must refuse, so a new one is a failure until somebody decides.
 */
@SpringBootTest
@WithDatabase
class AtRestIT {

    private final TwoClients clients = new TwoClients();
    private final Scope.Workspace admin = clients.adminInFirst();

    @Autowired
    private Inventory inventory;

    @Autowired
    private Admission admission;

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Publications publications;

    @Autowired
    private AuditLog log;

    @Autowired
    private ForgedJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @TestFactory
    Stream<DynamicTest> eachMethodThatWritesRefuses() {
        Set<String> reading = reading();
        Set<String> inWorkspace = inventory.serviceMethods().stream()
                .filter(method -> Admission.letIn(failure(method)))
                .map(Inventory::name)
                .collect(Collectors.toSet());
        run(admin, () -> settings.become(WorkspaceStatus.SUSPENDED));
        DynamicTest noOther = DynamicTest.dynamicTest(
                "the file names methods of workspaces only",
                () -> assertThat(inWorkspace).containsAll(reading));
        return Stream.concat(
                Stream.of(noOther),
                inventory.serviceMethods().stream()
                        .filter(method -> inWorkspace.contains(Inventory.name(method)))
                        .map(method -> DynamicTest.dynamicTest(
                                Inventory.name(method),
                                () -> assertThat(failure(method)
                                                .filter(WorkspaceAtRestException.class::isInstance)
                                                .isPresent())
                                        .isEqualTo(!reading.contains(Inventory.name(method))))));
    }

    @Test
    void whatIsDeclaredToReadCannotWrite() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> run(
                        admin,
                        () -> reading.executeWithoutResult(
                                transaction -> jdbc.sql("update agency set name = name where id = ?")
                                        .param(new byte[16])
                                        .update())));
    }

    @Test
    void aSuspendedClientsOwnPeopleAreShutOutAndTheAgencysRead() {
        run(admin, () -> settings.become(WorkspaceStatus.SUSPENDED));

        assertThat(directory.open(clients.cmoInFirst().person(), clients.firstAddress()))
                .isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(clients.cmoInFirst(), publications::lines));
        assertThat(in(clients.consultantInFirst(), campaigns::list)).isEmpty();
        assertThatExceptionOfType(WorkspaceAtRestException.class)
                .isThrownBy(() -> run(clients.consultantInFirst(), this::addCampaign));
        run(clients.consultantInSecond(), this::addCampaign);
    }

    @Test
    void anArchivedClientGoesOnReadingWhatWasPublished() {
        run(admin, () -> settings.become(WorkspaceStatus.ARCHIVED));

        assertThat(in(clients.cmoInFirst(), publications::lines)).isEmpty();
        assertThatExceptionOfType(WorkspaceAtRestException.class)
                .isThrownBy(() -> run(clients.consultantInFirst(), this::addCampaign));
    }

    @Test
    void workIsTakenUpAgainAndTheLogTellsAll() {
        run(admin, () -> settings.become(WorkspaceStatus.SUSPENDED));
        run(admin, () -> settings.become(WorkspaceStatus.ACTIVE));

        run(clients.consultantInFirst(), this::addCampaign);
        assertThat(directory.open(clients.cmoInFirst().person(), clients.firstAddress()))
                .isPresent();
        assertThat(in(admin, () -> log.of(admin.workspace().value())).getFirst().changes())
                .containsExactly(new FieldChange("status", "SUSPENDED", "ACTIVE"));
    }

    @Test
    void aJobStopsBeforeItsNextBatchAndNoneBegins() {
        AtomicInteger batches = new AtomicInteger();
        Job stopped = jobs.run(clients.consultantInFirst(), run -> {
            run.progress(batches.incrementAndGet(), 2);
            run(admin, () -> settings.become(WorkspaceStatus.SUSPENDED));
            run.progress(batches.incrementAndGet(), 2);
            batches.incrementAndGet();
        });
        assertThat(stopped.state()).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.failure()).isEqualTo("jobs.failure-at-rest");
        assertThat(batches).hasValue(2);

        Job notBegun = jobs.run(clients.consultantInFirst(), run -> batches.set(0));
        assertThat(notBegun.state()).isEqualTo(JobState.CANCELLED);
        assertThat(batches).hasValue(2);
    }

    private void addCampaign() {
        campaigns.add(new CampaignBrief("Rentrée", "", "", "", "", "", "", Channel.EMAIL, Set.of(), null));
    }

    private Optional<Throwable> failure(Method method) {
        return in(admin, () -> admission.failure(inventory.bean(method.getDeclaringClass()), method));
    }

    private static Set<String> reading() {
        try (InputStream file = AtRestIT.class.getResourceAsStream("/at-rest.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
