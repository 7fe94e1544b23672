package io.pupitre.tools;

import static java.util.stream.Collectors.toMap;

import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyStaff;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tools that do the same, over the clients of the person: all of them for an agency's admin, their own for a consultant. */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class AgencyDuplicates {

    private static final Comparator<ClientDuplicate> MOST_FIRST = Comparator.comparing(
                    (ClientDuplicate one) -> ToolDetails.amount(one.cost().saving()),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(one -> one.client().name())
            .thenComparing(ClientDuplicate::capability);

    private final Clients clients;
    private final DuplicateStatements statements;

    AgencyDuplicates(Clients clients, DuplicateStatements statements) {
        this.clients = clients;
        this.statements = statements;
    }

    /** Those of active clients that nobody has decided on, the highest amount first, whatever its currency. */
    public List<ClientDuplicate> list() {
        Map<UUID, WorkspaceLine> lines = clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .collect(toMap(WorkspaceLine::id, Function.identity()));
        return statements.open(CurrentScope.agency()).stream()
                .flatMap(found -> Stream.ofNullable(lines.get(found.client()))
                        .map(client -> new ClientDuplicate(client, found.capability(), found.tools(), found.cost())))
                .sorted(MOST_FIRST)
                .toList();
    }
}
