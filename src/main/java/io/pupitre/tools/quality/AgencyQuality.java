package io.pupitre.tools.quality;

import static java.util.stream.Collectors.toMap;

import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks over the clients of the person: all of them for an agency's admin, their own for a consultant. */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class AgencyQuality {

    private final Clients clients;
    private final AgencyQualityStatements statements;
    private final Clock clock;

    AgencyQuality(Clients clients, AgencyQualityStatements statements, Clock clock) {
        this.clients = clients;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * What is breached and what is to be measured again, of tools in use of active clients, in no order; a check can be both.
     * What is today is a matter of each client's zone.
     */
    public List<QualityConcern> concerns() {
        Scope.Agency scope = CurrentScope.agency();
        Map<UUID, WorkspaceLine> active = clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .collect(toMap(WorkspaceLine::id, Function.identity()));
        List<AgencyQualityStatements.Found> found = statements.active(scope);
        Map<CheckId, Thresholds> thresholds = found.isEmpty() ? Map.of() : statements.thresholds(scope);
        return found.stream()
                .flatMap(one -> Stream.ofNullable(active.get(one.client()))
                        .flatMap(client -> of(client, one, Objects.requireNonNull(thresholds.get(one.check())))))
                .toList();
    }

    private Stream<QualityConcern> of(
            WorkspaceLine client, AgencyQualityStatements.Found found, Thresholds thresholds) {
        ZoneId zone = client.zone();
        MeasurementDetails last = found.last();
        List<QualityConcern> concerns = new ArrayList<>();
        LocalDate measured = last == null ? found.since() : LocalDate.ofInstant(last.at(), zone);
        if (last != null && QualityState.of(last, thresholds.at(last.at())) == QualityState.BREACHED) {
            concerns.add(concern(client, found, QualityState.BREACHED, measured));
        }
        LocalDate due = CheckLine.due(measured, found.details());
        if (LocalDate.now(clock.withZone(zone)).isAfter(due)) {
            concerns.add(concern(client, found, QualityState.OVERDUE, due));
        }
        return concerns.stream();
    }

    private static QualityConcern concern(
            WorkspaceLine client, AgencyQualityStatements.Found found, QualityState state, LocalDate since) {
        return new QualityConcern(
                client,
                found.tool(),
                found.name(),
                found.check(),
                found.details().kind(),
                found.details().subject(),
                state,
                since);
    }
}
