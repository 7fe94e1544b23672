package io.pupitre.tools.service;

import static io.pupitre.tools.service.ServiceExamples.incident;
import static io.pupitre.tools.service.ServiceExamples.level;
import static io.pupitre.tools.service.ServiceExamples.outage;
import static io.pupitre.tools.service.ServiceExamples.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.agency.Clients;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.service.ServiceConcern.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is to be attended to of the service of tools, over all clients. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class AgencyServicesIT {

    private static final Instant APRIL = paris("2026-04-10T12:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    @Autowired
    private Tools tools;

    @Autowired
    private ToolIncidents incidents;

    @Autowired
    private ServiceLevels levels;

    @Autowired
    private VendorReleases releases;

    @Autowired
    private Clients agencyClients;

    @Autowired
    private AgencyServiceStatements statements;

    private final TwoClients clients = new TwoClients();

    @Test
    void whatGoesOnIsFoundOfToolsInUse() {
        with(
                clients.consultantInFirst(),
                "Ancre",
                ToolStatus.ACTIVE,
                tool -> incidents.add(tool, incident(IncidentImpact.DEGRADED, "2026-01-09T23:30", null)));
        with(
                clients.consultantInSecond(),
                "Balise",
                ToolStatus.CONSIDERED,
                tool -> incidents.add(tool, outage("2026-04-09T23:30", null)));
        with(
                clients.consultantInSecond(),
                "Cap",
                ToolStatus.ACTIVE,
                tool -> incidents.add(tool, outage("2026-04-09T23:30", "2026-04-10T00:30")));

        assertThat(at(APRIL, clients.consultantInAgency()))
                .extracting(ServiceConcern::name, ServiceConcern::kind, ServiceConcern::day)
                .containsExactly(tuple("Ancre", Kind.DEGRADED, LocalDate.of(2026, 1, 9)));
    }

    @Test
    void theLastFullMonthThatMissedItsLevelIsFound() {
        // All but one of the 743 hours of March.
        with(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, tool -> {
            levels.add(tool, level("2026-01", "99.9"));
            incidents.add(tool, outage("2026-03-31T23:00", "2026-04-01T01:00"));
        });
        with(clients.consultantInFirst(), "Balise", ToolStatus.ACTIVE, tool -> {
            levels.add(tool, level("2026-01", "99"));
            incidents.add(tool, outage("2026-03-31T23:00", "2026-04-01T01:00"));
        });
        with(clients.consultantInFirst(), "Cap", ToolStatus.ACTIVE, tool -> {
            levels.add(tool, level("2026-04", "99.9"));
            incidents.add(tool, outage("2026-03-31T23:00", "2026-04-01T01:00"));
        });

        assertThat(at(APRIL, clients.adminInAgency()))
                .extracting(ServiceConcern::name, ServiceConcern::kind, ServiceConcern::day)
                .containsExactly(tuple("Ancre", Kind.MISSED, LocalDate.of(2026, 3, 31)));
        assertThat(at(paris("2026-05-02T12:00"), clients.adminInAgency()))
                .extracting(ServiceConcern::name)
                .containsExactlyInAnyOrder("Ancre", "Cap");
    }

    @Test
    void theMonthEndsWhereTheClientIs() {
        with(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, tool -> {
            levels.add(tool, level("2026-01", "99.9"));
            incidents.add(tool, outage("2026-03-10T00:00", "2026-03-11T00:00"));
        });

        assertThat(at(paris("2026-03-31T23:59"), clients.adminInAgency())).isEmpty();
        assertThat(at(paris("2026-04-01T00:00"), clients.adminInAgency())).hasSize(1);
    }

    @Test
    void releasesAreFoundThirtyDaysBeforeTheyTakeEffectAndUntilTheyAreAnswered() {
        with(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, tool -> {
            releases.add(tool, release("Un", TODAY.minusDays(1)));
            releases.assess(releases.add(tool, release("Deux", TODAY)), ServiceExamples.assessment());
            releases.add(tool, release("Trois", TODAY.plusDays(30)));
            releases.add(tool, release("Quatre", TODAY.plusDays(31)));
            releases.add(tool, ServiceExamples.release("Cinq", TODAY.minusDays(40), null));
            releases.answer(
                    releases.assess(
                            releases.add(tool, release("Six", TODAY.minusDays(2))), ServiceExamples.assessment()),
                    new Response("Fait", "Ada", LocalDate.of(2026, 4, 9)));
            releases.assess(
                    releases.add(tool, release("Sept", TODAY.minusDays(3))),
                    new Assessment(ReleaseImpact.NONE, "Pas utilisé", "", null));
        });

        assertThat(at(APRIL, clients.adminInAgency()))
                .extracting(ServiceConcern::kind, ServiceConcern::day)
                .containsExactlyInAnyOrder(
                        tuple(Kind.RELEASE_PAST, TODAY.minusDays(1)),
                        tuple(Kind.RELEASE_SOON, TODAY),
                        tuple(Kind.RELEASE_SOON, TODAY.plusDays(30)));
    }

    @Test
    void aReleaseIsToBeAnsweredByTheEarlierOfItsDays() {
        with(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, tool -> {
            answeredBy(releases.add(tool, release("Un", TODAY.plusDays(75))), TODAY.minusDays(1));
            answeredBy(releases.add(tool, ServiceExamples.release("Deux", TODAY, null)), TODAY.plusDays(30));
            answeredBy(releases.add(tool, ServiceExamples.release("Trois", TODAY, null)), TODAY.plusDays(31));
            answeredBy(releases.add(tool, release("Quatre", TODAY.minusDays(3))), TODAY.plusDays(9));
        });

        assertThat(at(APRIL, clients.adminInAgency()))
                .extracting(ServiceConcern::kind, ServiceConcern::day)
                .containsExactlyInAnyOrder(
                        tuple(Kind.RESPONSE_PAST, TODAY.minusDays(1)),
                        tuple(Kind.RESPONSE_SOON, TODAY.plusDays(30)),
                        tuple(Kind.RELEASE_PAST, TODAY.minusDays(3)));
    }

    private void answeredBy(ReleaseRecord release, LocalDate day) {
        releases.assess(release, new Assessment(ReleaseImpact.HIGH, "Deux flux", "Ada", day));
    }

    @Test
    void whatWasAnnouncedIsNoConcernWhileItGoesOn() {
        with(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, tool -> {
            incidents.add(tool, incident(IncidentImpact.MAINTENANCE, "2026-04-09T23:30", null));
            incidents.add(tool, outage("2026-04-09T22:30", null));
        });

        assertThat(at(APRIL, clients.adminInAgency()))
                .extracting(ServiceConcern::kind)
                .containsExactly(Kind.OUTAGE);
    }

    @Test
    void whoHasOneClientSeesThatOnesOnly() {
        Consumer<ToolId> broken = tool -> {
            levels.add(tool, level("2026-01", "99.9"));
            incidents.add(tool, outage("2026-03-10T00:00", null));
            releases.add(tool, release("Un", TODAY));
        };
        with(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, broken);
        with(clients.consultantInSecond(), "Balise", ToolStatus.ACTIVE, broken);
        Scope.Agency both = clients.consultantInAgency();
        WorkspaceId first = clients.consultantInFirst().workspace();
        Scope.Agency one = new Scope.Agency(both.person(), both.agency(), both.role(), Set.of(first));
        Scope.Agency none = new Scope.Agency(both.person(), both.agency(), both.role(), Set.of());

        assertThat(at(APRIL, both)).hasSize(6);
        assertThat(at(APRIL, one))
                .extracting(ServiceConcern::name)
                .containsOnly("Ancre")
                .hasSize(3);
        assertThat(at(APRIL, none)).isEmpty();
    }

    private static ReleaseDetails release(String name, LocalDate effectiveOn) {
        return ServiceExamples.release(name, LocalDate.of(2026, 3, 2), effectiveOn);
    }

    private List<ServiceConcern> at(Instant moment, Scope scope) {
        AgencyServices then = new AgencyServices(agencyClients, statements, Clock.fixed(moment, ZoneOffset.UTC));
        return TwoClients.in(scope, then::concerns);
    }

    private void with(Scope scope, String product, ToolStatus status, Consumer<ToolId> records) {
        TwoClients.run(
                scope,
                () -> records.accept(tools.add(ToolExamples.named(product).withStatus(status))
                        .id()));
    }
}
