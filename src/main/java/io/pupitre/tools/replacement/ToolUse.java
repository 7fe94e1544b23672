package io.pupitre.tools.replacement;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the figures of an input come out of a tool, or that a cadence is carried out with it. */
@Entity
@Audited(value = "tool-use", about = "toolId")
class ToolUse extends TenantOwned implements Named {

    private UUID toolId;

    @Column(updatable = false)
    private @Nullable UUID inputId;

    @Column(updatable = false)
    private @Nullable UUID cadenceId;

    @Column(nullable = false)
    private String subject;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ToolUse() {}

    /**
     * @param what an input or a cadence
     * @param subject the names of both, for the log
     */
    ToolUse(UUID toolId, Dependent what, String subject) {
        super(Ids.next());
        this.toolId = toolId;
        inputId = what instanceof Dependent.OfInput ? what.value() : null;
        cadenceId = what instanceof Dependent.OfCadence ? what.value() : null;
        this.subject = Stored.subject(subject);
    }

    UUID toolId() {
        return toolId;
    }

    Dependent what() {
        return Stored.dependent(null, inputId, cadenceId);
    }

    @Override
    public String name() {
        return subject;
    }
}
