package io.pupitre.tools.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service of tools over the clients of the person: all of them for an agency's admin, their own for a consultant. */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class AgencyServices {

    /** A full month and one that has begun, in any zone. */
    private static final int DAYS_OF_TWO_MONTHS = 63;

    private final Clients clients;
    private final AgencyServiceStatements statements;
    private final Clock clock;

    AgencyServices(Clients clients, AgencyServiceStatements statements, Clock clock) {
        this.clients = clients;
        this.statements = statements;
        this.clock = clock;
    }

    /** A client with what it was found by. */
    private record Place(WorkspaceLine client, AgencyServiceStatements.FoundTool tool) {

        ZoneId zone() {
            return client.zone();
        }

        ServiceConcern concern(ServiceConcern.Kind kind, LocalDate day) {
            return new ServiceConcern(client, tool.tool(), tool.name(), kind, day);
        }
    }

    /**
     * What goes on, was missed in the last full month, or is to be answered soon, of tools in use of active clients, in no
     * order. What is today is a matter of each client's zone.
     */
    public List<ServiceConcern> concerns() {
        Map<UUID, WorkspaceLine> active = clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .collect(toMap(WorkspaceLine::id, Function.identity()));
        Function<AgencyServiceStatements.FoundTool, Stream<Place>> placed =
                tool -> Stream.ofNullable(active.get(tool.client())).map(client -> new Place(client, tool));
        Scope.Agency scope = CurrentScope.agency();
        Instant now = clock.instant();
        // No zone is further ahead than a day.
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        List<AgencyServiceStatements.FoundIncident> incidents =
                statements.incidents(scope, now.minus(Duration.ofDays(DAYS_OF_TWO_MONTHS)));
        List<ServiceConcern> concerns = new ArrayList<>();
        incidents.stream()
                .filter(one -> one.details().isOngoing())
                // What was announced goes its way.
                .filter(one -> one.details().impact() != IncidentImpact.MAINTENANCE)
                .forEach(one -> placed.apply(one.of())
                        .map(place -> place.concern(
                                one.details().impact() == IncidentImpact.OUTAGE
                                        ? ServiceConcern.Kind.OUTAGE
                                        : ServiceConcern.Kind.DEGRADED,
                                LocalDate.ofInstant(one.details().startedAt(), place.zone())))
                        .forEach(concerns::add));
        Map<AgencyServiceStatements.FoundTool, List<IncidentDetails>> happened = incidents.stream()
                .collect(groupingBy(
                        AgencyServiceStatements.FoundIncident::of,
                        mapping(AgencyServiceStatements.FoundIncident::details, toList())));
        statements.levels(scope, tomorrow).stream()
                .collect(groupingBy(
                        AgencyServiceStatements.FoundLevel::of,
                        mapping(AgencyServiceStatements.FoundLevel::details, toList())))
                .forEach((tool, levels) -> placed.apply(tool)
                        .flatMap(place -> missed(place, happened.getOrDefault(tool, List.of()), levels))
                        .forEach(concerns::add));
        statements.unanswered(scope, tomorrow.plusDays(ServiceConcern.RELEASE_DAYS)).stream()
                .flatMap(one -> placed.apply(one.of()).flatMap(place -> release(place, one)))
                .forEach(concerns::add);
        return concerns;
    }

    private Stream<ServiceConcern> missed(Place place, List<IncidentDetails> happened, List<LevelDetails> levels) {
        // A level that applied in the month is a record of it, whatever the first incident was.
        AvailabilityBook book = new AvailabilityBook(place.zone(), clock.instant(), happened, levels, null);
        return book.of(book.current().minusMonths(1)).stream()
                .filter(month -> month.state() == MonthAvailability.State.MISSED)
                .map(month ->
                        place.concern(ServiceConcern.Kind.MISSED, month.month().atEndOfMonth()));
    }

    private Stream<ServiceConcern> release(Place place, AgencyServiceStatements.FoundRelease found) {
        LocalDate today = LocalDate.now(clock.withZone(place.zone()));
        return ReleaseDue.of(found.effectiveOn(), found.respondBy()).stream()
                .filter(due -> !due.day().isAfter(today.plusDays(ServiceConcern.RELEASE_DAYS)))
                .map(due -> place.concern(kind(due, today), due.day()));
    }

    private static ServiceConcern.Kind kind(ReleaseDue due, LocalDate today) {
        if (due.day().isBefore(today)) {
            return due.takesEffect() ? ServiceConcern.Kind.RELEASE_PAST : ServiceConcern.Kind.RESPONSE_PAST;
        }
        return due.takesEffect() ? ServiceConcern.Kind.RELEASE_SOON : ServiceConcern.Kind.RESPONSE_SOON;
    }
}
