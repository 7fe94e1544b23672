package io.pupitre.tools.service;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to the client's tools.
 *
 * <p>A tool or incident of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ToolIncidents {

    private final ServiceIncidentRepository repository;
    private final Tools tools;
    private final Clock clock;

    ToolIncidents(ServiceIncidentRepository repository, Tools tools, Clock clock) {
        this.repository = repository;
        this.tools = tools;
        this.clock = clock;
    }

    /**
     * Writes one down, of a tool whatever its status.
     *
     * @throws InvalidServiceException when it begins or ends in the future
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public IncidentRecord add(ToolId tool, IncidentDetails details) {
        refuseFuture(details);
        return repository
                .save(new ServiceIncident(
                        tools.hold(tool), details, CurrentScope.get().person()))
                .record();
    }

    /**
     * Puts right what was written down, or says when it ended.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else changed it since
     * @throws InvalidServiceException when it begins or ends in the future
     * @throws NotFoundException when this workspace has no such incident
     */
    @Transactional
    public IncidentRecord correct(IncidentRecord base, IncidentDetails details) {
        refuseFuture(details);
        ServiceIncident incident = hold(base);
        incident.correct(details);
        repository.flush();
        return incident.record();
    }

    /**
     * Takes back what was written down by mistake; the log keeps it.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else changed it since
     * @throws NotFoundException when this workspace has no such incident
     */
    @Transactional
    public void withdraw(IncidentRecord base) {
        repository.delete(hold(base));
    }

    /**
     * Undoes {@link #withdraw}: it is written down again, by whoever had done so.
     *
     * @param withdrawn as it was
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public IncidentRecord bringBack(IncidentRecord withdrawn) {
        return repository
                .save(new ServiceIncident(tools.hold(withdrawn.tool()), withdrawn.details(), withdrawn.recordedBy()))
                .record();
    }

    private ServiceIncident hold(IncidentRecord base) {
        repository.hold(base.id().value());
        ServiceIncident incident = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (incident.version() != base.version()) {
            throw new StaleServiceException();
        }
        return incident.named(tools.get(incident.tool()));
    }

    private void refuseFuture(IncidentDetails details) {
        Instant now = clock.instant();
        InvalidServiceException.refuse(Stream.concat(
                        Stream.of(details.startedAt()).filter(now::isBefore).map(moment -> ServiceField.STARTED_AT),
                        Stream.ofNullable(details.endedAt())
                                .filter(now::isBefore)
                                .map(moment -> ServiceField.ENDED_AT))
                .map(field -> ServiceProblem.at(field, "tools.service-problem-future"))
                .toList());
    }
}
