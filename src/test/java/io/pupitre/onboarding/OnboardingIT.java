package io.pupitre.onboarding;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.Regions;
import io.pupitre.agency.SlugTakenException;
import io.pupitre.cadence.Cadences;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.KeycloakGate;
import io.pupitre.fixtures.KeycloakGate.Mishap;
import io.pupitre.fixtures.Letters;
import io.pupitre.fixtures.Servers;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiInfo;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.StarterDictionary;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.tools.StarterTools;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.ConfigurableTransactionManager;
import tools.jackson.databind.JsonNode;

/** A client begins with everything, or nothing has happened: whatever goes wrong, wherever. */
@ConsoleTest
// Its Keycloak goes with it: left alone, it would take up the letters of later tests.
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class OnboardingIT {

    private static final String USERS = " /admin/realms/pupitre/users";

    private static KeycloakGate gate;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Personas personas;

    @Autowired
    private Regions regions;

    @Autowired
    private Tools tools;

    @Autowired
    private ClientTemplates templates;

    @Autowired
    private Cadences cadences;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Kpis kpis;

    @Autowired
    private ClientDictionary dictionary;

    @Autowired
    private ConfigurableTransactionManager transactions;

    private final String slug = Plans.slug();
    private final OnboardingPlan plan = Plans.full(slug);

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
    void aClientBeginsWithAllThatWasPlanned() {
        onboard();
        Scope.Workspace client = personas.in(SamplePerson.ADA, slug);
        personas.as(client, () -> {
            assertThat(regions.list()).hasSize(4).containsAll(plan.regions().subList(1, 4));
            assertThat(regions.list().stream()
                            .mapToLong(region -> region.countries().size())
                            .sum())
                    .isEqualTo(7);
            assertThat(tools.count(ToolFilter.ALL))
                    .isEqualTo(StarterTools.all(Locale.FRENCH).size());
            assertThat(templates.list()).hasSize(StarterTemplates.all().size());
            assertThat(cadences.list()).isNotEmpty();
            assertThat(inputs.all())
                    .anyMatch(input ->
                            input.key().equals("recipients") && input.aggregation() == Aggregation.NON_ADDITIVE);
            assertThat(kpis.all())
                    .extracting(KpiInfo::draft)
                    .extracting(draft -> draft.name())
                    .containsExactly(
                            "Taux de clic",
                            "Coût par clic",
                            "Coût par contact",
                            "Délivrabilité",
                            "Taux de désabonnement");
            assertThat(dictionary.standings().values())
                    .hasSize(StarterDictionary.FIRST.size())
                    .allMatch(standing ->
                            standing.version() == 1 && standing.adapted().isEmpty());
            return true;
        });
        assertThat(personas.in(SamplePerson.CHLOE, slug).role()).isEqualTo(Role.CONSULTANT);

        JsonNode account = accountOf(Plans.newcomer(slug));
        assertThat(account.get("requiredActions").toString()).contains("UPDATE_PASSWORD");
        assertThat(rolesOf(account)).containsExactly("default-roles-pupitre");

        String first = letterTo(Plans.newcomer(slug));
        assertThat(first).contains("Marie Dupont", "/c/" + slug, "Ada Moreau", "Mot de passe provisoire");
        assertThat(letterTo(SamplePerson.CHLOE.email()))
                .contains("Chloé Garnier", "/c/" + slug)
                .doesNotContain("Mot de passe provisoire");
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(line(Plans.newcomer(slug)).invitationSentAt())
                        .isNotNull());
    }

    static Stream<String> tables() {
        return Stream.of(
                "client_workspace",
                "client_region",
                "client_country",
                "tool",
                "template",
                "template_version",
                "applied_template",
                "cadence",
                "dictionary_kpi",
                "dictionary_kpi_version",
                "input_definition",
                "kpi",
                "kpi_revision",
                "audit_event",
                "person",
                "membership",
                "invitation_letter",
                "account_turn",
                "scheduled_tasks");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatTheDatabaseRefusesLeavesNothing(String table) {
        // Demonstration agencies share their library and dictionary: these may hold all starters already.
        if (!(table.startsWith("template") || table.startsWith("dictionary")) || !hasStarters()) {
            allOrNothing().whenTheDatabaseRefuses(table);
        }
    }

    static Stream<Arguments> mishaps() {
        Predicate<String> token = request -> request.startsWith("POST /realms/");
        Predicate<String> find = request -> request.startsWith("GET" + USERS + "?email=b");
        Predicate<String> create = request -> request.equals("POST" + USERS);
        Predicate<String> second = request -> request.startsWith("GET" + USERS) && request.contains("chloe");
        return Stream.of(
                Arguments.of("asking for a person", find, Mishap.REFUSED),
                Arguments.of("creating a person", create, Mishap.REFUSED),
                Arguments.of("learning that a person was created", create, Mishap.ANSWER_LOST),
                Arguments.of("asking for the next person", second, Mishap.REFUSED),
                Arguments.of("asking for everything", token.or(find).or(create), Mishap.REFUSED));
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
    void aPersonWhomAnEarlierFailureLeftBehindIsTakenOver() {
        gate.disturb(request -> request.startsWith("DELETE") || request.contains("chloe"), Mishap.REFUSED);
        assertThat(catchThrowable(this::onboard)).isNotNull();
        gate.calm();
        String left = accountOf(Plans.newcomer(slug)).get("id").asString();
        works();
        assertThat(accountOf(Plans.newcomer(slug)).get("id").asString()).isEqualTo(left);
        assertThat(letterTo(Plans.newcomer(slug))).contains("Mot de passe provisoire");
    }

    @Test
    void aTakenAddressIsRefusedBeforeKeycloakIsAsked() {
        onboard();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(line(Plans.newcomer(slug)).invitationSentAt())
                        .isNotNull());
        Map<String, JsonNode> people = Servers.keycloak().people();
        assertThatExceptionOfType(SlugTakenException.class).isThrownBy(this::onboard);
        assertThat(Servers.keycloak().people()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARL", "CHLOE"})
    void onlyAnAdminBeginsAClient(SamplePerson person) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> personas.as(personas.agencyOf(person), () -> onboarding.onboard(plan)));
    }

    @Test
    void anInvitationIsSentAgainWithAnotherPassword() {
        onboard();
        String first = letterTo(Plans.newcomer(slug));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(line(Plans.newcomer(slug)).invitationSentAt())
                        .isNotNull());
        MembershipLine line = line(Plans.newcomer(slug));
        personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            invitations.sendAgain(line.id());
            return true;
        });
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(lettersTo(Plans.newcomer(slug))).hasSize(2));
        assertThat(lettersTo(Plans.newcomer(slug)).get(1)).isNotEqualTo(first);
    }

    private AllOrNothing allOrNothing() {
        return new AllOrNothing(this::onboard, this::works, gate, transactions);
    }

    private void works() {
        onboard();
        assertThat(personas.in(SamplePerson.CHLOE, slug)).isNotNull();
        // Its mails have left, so that no work goes on behind the next test's back.
        await().atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(line(Plans.newcomer(slug)).invitationSentAt()).isNotNull();
            assertThat(lines().filter(line -> ("Boréal " + slug).equals(line.client()))
                            .map(MembershipLine::invitationSentAt))
                    .doesNotContainNull();
        });
    }

    private WorkspaceId onboard() {
        return personas.as(personas.agencyOf(SamplePerson.ADA), () -> onboarding.onboard(plan));
    }

    private boolean hasStarters() {
        return personas.as(
                personas.in(SamplePerson.ADA, "nordwind"),
                () -> templates.offers().size() >= StarterTemplates.all().size());
    }

    private Stream<MembershipLine> lines() {
        return personas.as(personas.agencyOf(SamplePerson.ADA), memberships::list).stream();
    }

    private MembershipLine line(String email) {
        return lines().filter(line -> line.email().equals(email)).findFirst().orElseThrow();
    }

    private static JsonNode accountOf(String email) {
        return Servers.keycloak().people().values().stream()
                .filter(person -> person.get("username").asString().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rolesOf(JsonNode account) {
        return Servers.keycloak().realmRoles(account.get("id").asString());
    }

    private String letterTo(String email) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(lettersTo(email)).isNotEmpty());
        return lettersTo(email).getLast();
    }

    /** The letters about this test's client. */
    private List<String> lettersTo(String email) {
        return Letters.to(email).stream().filter(text -> text.contains(slug)).toList();
    }
}
