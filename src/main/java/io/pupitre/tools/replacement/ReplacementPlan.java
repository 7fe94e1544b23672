package io.pupitre.tools.replacement;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.ToolId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a tool is to go. Both tools stand in it by their names too, as they were called then, for the log. */
@Entity
@Audited(
        value = "replacement",
        about = {"toolId", "successorId"})
class ReplacementPlan extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID toolId;

    @Column(nullable = false)
    private String subject;

    private @Nullable UUID successorId;

    @Column(nullable = false)
    private String successor;

    private @Nullable LocalDate lastDay;

    @Column(nullable = false)
    private String reason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReplacementPlan() {}

    @SuppressWarnings("NullAway.Init")
    ReplacementPlan(ToolId tool, String name, PlanDetails details, String successor) {
        super(Ids.next());
        toolId = tool.value();
        subject = name;
        describe(details, successor);
    }

    /** @param successor its name; empty when there is none */
    final void describe(PlanDetails details, String successor) {
        ToolId wanted = details.successor();
        successorId = wanted == null ? null : wanted.value();
        this.successor = successor;
        lastDay = details.lastDay();
        reason = details.reason();
    }

    String successor() {
        return successor;
    }

    PlanRecord record() {
        return new PlanRecord(
                new PlanId(id()),
                version(),
                new ToolId(toolId),
                new PlanDetails(successorId == null ? null : new ToolId(successorId), lastDay, reason));
    }

    @Override
    public String name() {
        return subject;
    }
}
