package io.pupitre.onboarding;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.pupitre.agency.Agencies;
import io.pupitre.agency.AgencyLine;
import io.pupitre.agency.AgencyMembership;
import io.pupitre.agency.AgencyStatus;
import io.pupitre.agency.Clients;
import io.pupitre.agency.LetterState;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.NewAgency;
import io.pupitre.agency.Slug;
import io.pupitre.agency.SlugTakenException;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.KeycloakGate;
import io.pupitre.fixtures.KeycloakGate.Mishap;
import io.pupitre.fixtures.Letters;
import io.pupitre.fixtures.Servers;
import io.pupitre.identity.NewPerson;
import io.pupitre.identity.People;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.ConfigurableTransactionManager;
import tools.jackson.databind.JsonNode;

/** An agency begins with its first admin, or nothing has happened; and its operator can suspend it. */
@ConsoleTest
// Its Keycloak goes with it: left alone, it would take up the letters of later tests.
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class FoundingIT {

    private static final String USERS = " /admin/realms/pupitre/users";

    private static KeycloakGate gate;

    @Autowired
    private Founding founding;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Clients clients;

    @Autowired
    private Memberships memberships;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private People people;

    @Autowired
    private Personas personas;

    @Autowired
    private ConfigurableTransactionManager transactions;

    private final String slug = "f" + UUID.randomUUID().toString().substring(0, 13);
    private final String name = "Horizon " + slug;
    private final String email = slug + "@example.test";

    @DynamicPropertySource
    static void throughTheGate(DynamicPropertyRegistry settings) {
        gate = KeycloakGate.before(Servers.keycloak());
        settings.add("pupitre.keycloak.internal-url", gate::url);
    }

    @AfterAll
    static void closeTheGate() {
        gate.close();
    }

    @Test
    void anAgencyBeginsWithItsFirstAdmin() {
        found();
        Scope.Agency admin = admin();
        assertThat(admin.role()).isEqualTo(Role.AGENCY_ADMIN);
        assertThat(personas.as(admin, clients::list)).isEmpty();
        assertThat(line().status()).isEqualTo(AgencyStatus.ACTIVE);

        assertThat(letter())
                .contains(name, SamplePerson.PLATFORM.fullName(), "/agency/portfolio", "Mot de passe provisoire");
        assertThat(DatabaseContent.agencyLog(line().id())).first().asString().contains("CREATED agency " + name, slug);
    }

    @Test
    void whoHasAnAccountAlreadyKeepsIt() {
        NewPerson chloe = new NewPerson(SamplePerson.CHLOE.email(), "Somebody Else", Locale.ENGLISH);
        Map<String, JsonNode> accounts = Servers.keycloak().people();
        personas.as(personas.platform(), () -> founding.found(values(), chloe));
        assertThat(Servers.keycloak().people()).isEqualTo(accounts);
        assertThat(directory.agencies(personas.id(SamplePerson.CHLOE)))
                .extracting(AgencyMembership::slug)
                .contains(slug);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(Letters.to(SamplePerson.CHLOE.email()))
                        .anyMatch(text -> text.contains("/agency/portfolio?agency=" + slug)
                                && !text.contains("Mot de passe provisoire")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency",
                "audit_agency_event",
                "account_turn",
                "person",
                "membership",
                "invitation_letter",
                "scheduled_tasks"
            })
    void whatTheDatabaseRefusesLeavesNothing(String table) {
        allOrNothing().whenTheDatabaseRefuses(table);
    }

    static Stream<Arguments> mishaps() {
        Predicate<String> find = request -> request.startsWith("GET" + USERS + "?email=f");
        Predicate<String> create = request -> request.equals("POST" + USERS);
        return Stream.of(
                Arguments.of("asking for a person", find, Mishap.REFUSED),
                Arguments.of("creating a person", create, Mishap.REFUSED),
                Arguments.of("learning that a person was created", create, Mishap.ANSWER_LOST));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mishaps")
    void whatKeycloakRefusesLeavesNothing(String what, Predicate<String> request, Mishap mishap) {
        allOrNothing().whenKeycloakFails(request, mishap);
    }

    @Test
    void aCommitThatFailsLeavesNothing() {
        allOrNothing().whenTheCommitFails();
    }

    @Test
    void aTakenAddressIsRefusedBeforeKeycloakIsAsked() {
        works();
        assertThat(personas.as(personas.platform(), () -> agencies.isTaken(new Slug(slug))))
                .isTrue();
        Map<String, JsonNode> accounts = Servers.keycloak().people();
        assertThatExceptionOfType(SlugTakenException.class).isThrownBy(this::found);
        assertThat(Servers.keycloak().people()).isEqualTo(accounts);
    }

    @ParameterizedTest
    @EnumSource(
            value = SamplePerson.class,
            names = {"ADA", "CARL"})
    void onlyTheOperatorMakesAgencies(SamplePerson person) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> personas.as(personas.agencyOf(person), () -> founding.found(values(), newcomer())));
        assertThat(personas.as(personas.platform(), agencies::list))
                .noneMatch(line -> line.slug().equals(slug));
    }

    @Test
    void aSuspendedAgencyLetsNobodyInUntilItIsReactivated() {
        works();
        Scope.Agency admin = admin();
        assertThat(personas.as(admin, clients::list)).isEmpty();

        set(AgencyStatus.SUSPENDED);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> personas.as(admin, clients::list));
        assertThat(directory.agencies(admin.person())).isEmpty();
        assertThat(line().status()).isEqualTo(AgencyStatus.SUSPENDED);

        set(AgencyStatus.ACTIVE);
        assertThat(personas.as(admin, clients::list)).isEmpty();
        assertThat(directory.agencies(admin.person())).hasSize(1);
        assertThat(DatabaseContent.agencyLog(line().id()))
                .filteredOn(entry -> entry.startsWith("CHANGED agency " + name))
                .hasSize(2)
                .first()
                .asString()
                .contains("status", "ACTIVE", "SUSPENDED");
    }

    @Test
    void anAgencyThatIsntThereCantBeSuspended() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> personas.as(personas.platform(), () -> {
                    agencies.setStatus(UUID.randomUUID(), AgencyStatus.SUSPENDED);
                    return true;
                }));
    }

    private AllOrNothing allOrNothing() {
        return new AllOrNothing(this::found, this::works, gate, transactions);
    }

    private void works() {
        found();
        assertThat(admin()).isNotNull();
        // Its letter has left, so that no work goes on behind the next test's back.
        assertThat(letter()).contains(name);
        await().atMost(20, SECONDS).until(this::isTold);
    }

    private void found() {
        personas.as(personas.platform(), () -> founding.found(values(), newcomer()));
    }

    private void set(AgencyStatus status) {
        personas.as(personas.platform(), () -> {
            agencies.setStatus(line().id(), status);
            return true;
        });
    }

    private NewAgency values() {
        return new NewAgency(new Slug(slug), name, "#336699");
    }

    private NewPerson newcomer() {
        return new NewPerson(email, "Marie Dupont", Locale.FRENCH);
    }

    private AgencyLine line() {
        return personas.as(personas.platform(), agencies::list).stream()
                .filter(line -> line.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The first admin, as the console knows them by Keycloak's account. */
    private Scope.Agency admin() {
        String subject = Servers.keycloak().people().values().stream()
                .filter(account -> account.get("username").asString().equals(email))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        PersonId person = people.known(subject, email, "Marie Dupont", "fr");
        return directory
                .enter(person, directory.agencies(person).getFirst().id())
                .orElseThrow();
    }

    private boolean isTold() {
        return personas.as(admin(), memberships::list).getFirst().letter() == LetterState.SENT;
    }

    private String letter() {
        return await().atMost(20, SECONDS)
                .until(() -> Letters.to(email), letters -> !letters.isEmpty())
                .getLast();
    }
}
