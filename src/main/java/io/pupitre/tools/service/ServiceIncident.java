package io.pupitre.tools.service;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident of a tool. Its fields are flat, so that the log tells differences field by field. */
@Entity
@Audited(value = "service-incident", about = "toolId")
class ServiceIncident extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID toolId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IncidentImpact impact;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private String ticketLink;

    @Column(updatable = false)
    private UUID recordedBy;

    /** For the log, which is written while this is. */
    @Transient
    private String toolName = "";

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceIncident() {}

    @SuppressWarnings("NullAway.Init")
    ServiceIncident(ToolRecord tool, IncidentDetails details, PersonId person) {
        super(Ids.next());
        toolId = tool.id().value();
        recordedBy = person.value();
        named(tool).correct(details);
    }

    /** Says to the log which tool it is about. */
    final ServiceIncident named(ToolRecord tool) {
        toolName = tool.details().name();
        return this;
    }

    final void correct(IncidentDetails details) {
        title = details.title();
        startedAt = details.startedAt();
        endedAt = details.endedAt();
        impact = details.impact();
        description = details.description();
        ticketLink = details.ticketLink();
    }

    ToolId tool() {
        return new ToolId(toolId);
    }

    IncidentRecord record() {
        return new IncidentRecord(
                new IncidentId(id()),
                version(),
                tool(),
                new IncidentDetails(title, startedAt, endedAt, impact, description, ticketLink),
                new PersonId(recordedBy));
    }

    @Override
    public String name() {
        return toolName + " – " + title;
    }
}
