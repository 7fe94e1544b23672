package io.pupitre.tools;

import static java.util.stream.Collectors.toMap;

import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyStaff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contracts that renew on a date, over the clients of the person: all of them for an agency's admin, their own for a
 * consultant. Of active clients only: at the others nothing is decided.
 */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class Renewals {

    /** How far the calendar looks ahead. */
    public static final int MONTHS_AHEAD = 12;

    private static final Comparator<ContractRenewal> SOONEST_FIRST = Comparator.comparing(ContractRenewal::noticeBy)
            .thenComparing(one -> one.client().name())
            .thenComparing(ContractRenewal::name)
            .thenComparing(one -> one.tool().value());

    private final Clients clients;
    private final RenewalStatements statements;
    private final Clock clock;

    Renewals(Clients clients, RenewalStatements statements, Clock clock) {
        this.clients = clients;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Those whose last day of notice is at most {@link #MONTHS_AHEAD} months ahead or over, the earliest first. What is today
     * is a matter of each client's zone.
     */
    public List<ContractRenewal> list() {
        Map<UUID, WorkspaceLine> active = clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .collect(toMap(WorkspaceLine::id, Function.identity()));
        // No zone is further ahead than that.
        LocalDate latest = end(LocalDate.now(clock).plusDays(1));
        return statements.noticeUpTo(CurrentScope.agency(), latest).stream()
                .flatMap(found -> Stream.ofNullable(active.get(found.client())).map(client -> of(client, found)))
                .filter(contract -> !contract.noticeBy().isAfter(end(contract.today())))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private ContractRenewal of(WorkspaceLine client, RenewalStatements.Found found) {
        return new ContractRenewal(
                client,
                new ToolId(found.tool()),
                found.name(),
                found.vendor(),
                found.renewsOn(),
                found.noticeBy(),
                found.noticeKnown(),
                found.autoRenewal(),
                found.cost(),
                LocalDate.now(clock.withZone(client.zone())));
    }

    private static LocalDate end(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD);
    }
}
