package io.pupitre.onboarding;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.pupitre.agency.Memberships;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.KeycloakGate;
import io.pupitre.fixtures.Letters;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.identity.NewPerson;
import io.pupitre.templates.AppliedLine;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.Library;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Two admins do the same thing in the same moment. */
@ConsoleTest
// Its Keycloak goes with it: left alone, it would take up the letters of later tests.
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class TwoAtOnceIT {

    private static KeycloakGate gate;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private ClientTemplates templates;

    @Autowired
    private Library library;

    @Autowired
    private ConfigurableTransactionManager transactions;

    private final ExecutorService admins = Executors.newVirtualThreadPerTaskExecutor();
    private TwoClients agency;
    private TwoClients other;
    private final String email = Plans.newcomer(Plans.slug());

    @DynamicPropertySource
    static void throughTheGate(DynamicPropertyRegistry settings) {
        gate = KeycloakGate.before(Servers.keycloak());
        settings.add("pupitre.keycloak.internal-url", gate::url);
    }

    @AfterAll
    static void closeTheGate() {
        gate.close();
    }

    @BeforeEach
    void newAgencies() {
        agency = new TwoClients();
        other = new TwoClients();
    }

    @AfterEach
    void leave() {
        admins.close();
    }

    @Test
    void twoClientsBeginInAnAgencyWithoutALibrary() throws Exception {
        String newcomer = Plans.slug();
        KeycloakGate.Hold keycloak = gate.hold(request -> request.contains(newcomer));
        Future<WorkspaceId> first = admins.submit(() -> onboard(newcomer));
        keycloak.awaitArrival();
        Future<WorkspaceId> second = admins.submit(() -> onboard(Plans.slug()));
        await().atMost(20, SECONDS)
                .until(() -> second.isDone()
                        || DatabaseContent.isAddedTo("agency_turn")
                        || DatabaseContent.isAddedTo("template"));
        keycloak.release();

        int starters = StarterTemplates.all().size();
        assertThat(templatesOf(first.get())).hasSize(starters);
        assertThat(templatesOf(second.get())).hasSize(starters);
        assertThat(TwoClients.in(agency.adminInAgency(), library::list)).hasSize(starters);
    }

    @Test
    void anAddressThatTwoInviteGetsOneAccount() throws Exception {
        KeycloakGate.Hold creation = gate.hold(request -> request.equals("POST /admin/realms/pupitre/users"));
        Future<Boolean> first = admins.submit(() -> invite(agency));
        creation.awaitArrival();
        Future<Boolean> second = admins.submit(() -> invite(other));
        awaitTurnOf(second);
        creation.release();

        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
        assertThat(isMember(agency)).isTrue();
        assertThat(isMember(other)).isTrue();
        assertThat(accounts()).isOne();
    }

    @Test
    void whoIsInvitedAgainWhileTheFirstInvitationFailsHasAnAccount() throws Exception {
        AtomicReference<@Nullable Thread> failing = new AtomicReference<>();
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void beforeCommit(TransactionExecution transaction) {
                if (Thread.currentThread().equals(failing.get()) && !transaction.isReadOnly()) {
                    failing.set(null);
                    throw new IllegalStateException("The connection is gone");
                }
            }
        });
        KeycloakGate.Hold deletion = gate.hold(request -> request.startsWith("DELETE"));
        Future<Boolean> first = admins.submit(() -> {
            failing.set(Thread.currentThread());
            return invite(agency);
        });
        deletion.awaitArrival();
        Future<Boolean> second = admins.submit(() -> invite(other));
        awaitTurnOf(second);
        deletion.release();

        assertThatExceptionOfType(ExecutionException.class).isThrownBy(first::get);
        assertThat(second.get()).isTrue();
        assertThat(isMember(agency)).isFalse();
        assertThat(isMember(other)).isTrue();
        assertThat(accounts()).isOne();
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(Letters.to(email)).singleElement().asString().contains("Mot de passe provisoire"));
    }

    private static void awaitTurnOf(Future<?> second) {
        await().atMost(20, SECONDS).until(() -> second.isDone() || DatabaseContent.isAddedTo("account_turn"));
    }

    private WorkspaceId onboard(String slug) {
        return TwoClients.in(agency.adminInAgency(), () -> onboarding.onboard(Plans.full(slug)));
    }

    private boolean invite(TwoClients where) {
        return TwoClients.in(where.adminInAgency(), () -> {
            invitations.invite(
                    where.consultantInFirst().workspace(),
                    new Invitee(new NewPerson(email, "Marie Dupont", Locale.FRENCH), Role.CONSULTANT, null));
            return true;
        });
    }

    private boolean isMember(TwoClients where) {
        return TwoClients.in(where.adminInAgency(), memberships::list).stream()
                .anyMatch(line -> line.email().equals(email));
    }

    private List<AppliedLine> templatesOf(WorkspaceId client) {
        Scope.Agency admin = agency.adminInAgency();
        return TwoClients.in(
                new Scope.Workspace(admin.person(), admin.agency(), client, Role.AGENCY_ADMIN), templates::list);
    }

    private long accounts() {
        return Servers.keycloak().people().values().stream()
                .filter(person -> person.get("username").asString().equals(email))
                .count();
    }
}
