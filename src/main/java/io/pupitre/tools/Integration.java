package io.pupitre.tools;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way that data takes between two tools or systems. {@link LoggedEnds} names it in the log. */
@Entity
@Audited(
        value = "integration",
        about = {"sourceToolId", "targetToolId"})
class Integration extends TenantOwned {

    private @Nullable UUID sourceToolId;

    private @Nullable UUID sourceSystemId;

    private @Nullable UUID targetToolId;

    private @Nullable UUID targetSystemId;

    @Enumerated(EnumType.STRING)
    private IntegrationDirection direction;

    @Enumerated(EnumType.STRING)
    private IntegrationMethod method;

    @Column(nullable = false)
    private String data;

    @Enumerated(EnumType.STRING)
    private IntegrationStatus status;

    @Column(nullable = false)
    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Integration() {}

    @SuppressWarnings("NullAway.Init")
    Integration(IntegrationDetails details) {
        super(Ids.next());
        describe(details);
    }

    final void describe(IntegrationDetails details) {
        sourceToolId =
                details.source() instanceof Endpoint.OfTool ? details.source().value() : null;
        sourceSystemId =
                details.source() instanceof Endpoint.OfSystem ? details.source().value() : null;
        targetToolId =
                details.target() instanceof Endpoint.OfTool ? details.target().value() : null;
        targetSystemId =
                details.target() instanceof Endpoint.OfSystem ? details.target().value() : null;
        direction = details.direction();
        method = details.method();
        data = details.data();
        status = details.status();
        note = details.note();
    }

    IntegrationRecord record() {
        return new IntegrationRecord(
                new IntegrationId(id()),
                version(),
                new IntegrationDetails(
                        end(sourceToolId, sourceSystemId),
                        end(targetToolId, targetSystemId),
                        direction,
                        method,
                        data,
                        status,
                        note));
    }

    @Nullable
    UUID sourceToolId() {
        return sourceToolId;
    }

    @Nullable
    UUID targetToolId() {
        return targetToolId;
    }

    /** @throws IllegalStateException when it is neither, which the table refuses */
    static Endpoint end(@Nullable UUID tool, @Nullable UUID system) {
        if (tool != null) {
            return new Endpoint.OfTool(new ToolId(tool));
        }
        if (system != null) {
            return new Endpoint.OfSystem(new ExternalSystemId(system));
        }
        throw new IllegalStateException("An integration without an end");
    }
}
