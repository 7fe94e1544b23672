package io.pupitre.tools.quality;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.ToolId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A check of the data in a tool. */
@Entity
@Audited(value = "quality-check", about = "toolId")
class QualityCheck extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID toolId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckKind kind;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private BigDecimal threshold;

    private int everyDays;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private String note;

    private boolean active;

    @Column(updatable = false)
    private LocalDate since;

    /** For the log, which is written while this is. */
    @Transient
    private String toolName = "";

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected QualityCheck() {}

    /**
     * @param toolName for the log
     * @param since the client's day
     */
    @SuppressWarnings("NullAway.Init")
    QualityCheck(ToolId tool, String toolName, CheckDetails details, LocalDate since) {
        super(Ids.next());
        toolId = tool.value();
        kind = details.kind();
        this.since = since;
        change(toolName, details);
    }

    /** Takes over what is wanted; the kind stays. */
    final void change(String tool, CheckDetails details) {
        if (details.kind() != kind) {
            throw new IllegalArgumentException("A check stays of its kind: " + kind);
        }
        toolName = tool;
        subject = details.subject();
        threshold = details.threshold();
        everyDays = details.everyDays();
        owner = details.owner();
        note = details.note();
        active = details.active();
    }

    /** Says of which tool it is, for the log. */
    void about(String tool) {
        toolName = tool;
    }

    CheckRecord record() {
        return new CheckRecord(
                new CheckId(id()),
                version(),
                new ToolId(toolId),
                new CheckDetails(kind, subject, threshold, everyDays, owner, note, active),
                since);
    }

    @Override
    public String name() {
        return toolName + " – " + subject;
    }
}
