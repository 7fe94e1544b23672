package io.pupitre.scorecard;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients of the person at a glance: all of them for an agency's admin, their own for a consultant. Read from roll-ups
 * alone, never from the clients' own tables.
 */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class Portfolio {

    private final Clients clients;
    private final PortfolioStatements statements;
    private final Clock clock;

    Portfolio(Clients clients, PortfolioStatements statements, Clock clock) {
        this.clients = clients;
        this.statements = statements;
        this.clock = clock;
    }

    /** The worst first. */
    public List<ClientStanding> list() {
        Map<UUID, PortfolioStatements.RollUp> rollUps = statements.read(CurrentScope.agency());
        return clients.list().stream()
                .map(client -> standing(client, rollUps.get(client.id())))
                .sorted(ClientStanding.WORST_FIRST)
                .toList();
    }

    private ClientStanding standing(WorkspaceLine client, PortfolioStatements.@Nullable RollUp rollUp) {
        return rollUp == null
                ? new ClientStanding(client, null, false, List.of())
                : new ClientStanding(client, rollUp.latest(), rollUp.schedule().isPresent(), awaited(client, rollUp));
    }

    private List<DueMonth> awaited(WorkspaceLine client, PortfolioStatements.RollUp rollUp) {
        LocalDate today = LocalDate.now(clock.withZone(client.zone()));
        return client.status() == WorkspaceStatus.ACTIVE
                ? rollUp.schedule()
                        .map(schedule -> schedule.awaited(today, rollUp::has))
                        .orElse(List.of())
                : List.of();
    }
}
