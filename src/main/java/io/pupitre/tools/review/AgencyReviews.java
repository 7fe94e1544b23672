package io.pupitre.tools.review;

import static java.util.stream.Collectors.toMap;

import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyStaff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews over the clients of the person: all of them for an agency's admin, their own for a consultant. */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class AgencyReviews {

    private final Clients clients;
    private final AgencyReviewStatements statements;
    private final Clock clock;

    AgencyReviews(Clients clients, AgencyReviewStatements statements, Clock clock) {
        this.clients = clients;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Those that expired or were not passed, of tools in use of active clients, in no order. What is today is a matter of each
     * client's zone.
     */
    public List<ReviewConcern> concerns() {
        Map<UUID, WorkspaceLine> active = clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .collect(toMap(WorkspaceLine::id, Function.identity()));
        // No zone is further ahead than that.
        LocalDate latest = LocalDate.now(clock).plusDays(1);
        return statements.failedOrUntil(CurrentScope.agency(), latest).stream()
                .flatMap(found -> Stream.ofNullable(active.get(found.client())).map(client -> of(client, found)))
                .filter(one -> one.state() == ReviewState.EXPIRED || one.state() == ReviewState.FAILED)
                .toList();
    }

    private ReviewConcern of(WorkspaceLine client, AgencyReviewStatements.Found found) {
        LocalDate today = LocalDate.now(clock.withZone(client.zone()));
        return new ReviewConcern(
                client,
                found.tool(),
                found.name(),
                found.kind(),
                ReviewState.of(found.newest().verdict(), found.newest().validUntil(), today),
                found.newest());
    }
}
