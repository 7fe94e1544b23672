package io.pupitre.tools.service;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release of a tool's vendor. How far it is follows from what is known of it. Its fields are flat, so that the log tells
 * differences field by field.
 */
@Entity
@Audited(value = "vendor-release", about = "toolId")
class VendorRelease extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID toolId;

    @Column(nullable = false)
    private String releaseName;

    @Column(nullable = false)
    private LocalDate announcedOn;

    private @Nullable LocalDate effectiveOn;

    @Column(nullable = false)
    private String releaseLink;

    @Column(nullable = false)
    private String changes;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseImpact impact;

    @Column(nullable = false)
    private String note = "";

    @Column(nullable = false)
    private String owner = "";

    private @Nullable LocalDate respondBy;

    @Column(nullable = false)
    private String response = "";

    @Column(nullable = false)
    private String respondedBy = "";

    private @Nullable LocalDate respondedOn;

    /** For the log, which is written while this is. */
    @Transient
    private String toolName = "";

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected VendorRelease() {}

    @SuppressWarnings("NullAway.Init")
    VendorRelease(ToolRecord tool, ReleaseDetails details) {
        super(Ids.next());
        toolId = tool.id().value();
        named(tool).correct(details);
    }

    /** Says to the log which tool it is about. */
    final VendorRelease named(ToolRecord tool) {
        toolName = tool.details().name();
        return this;
    }

    final void correct(ReleaseDetails details) {
        releaseName = details.name();
        announcedOn = details.announcedOn();
        effectiveOn = details.effectiveOn();
        releaseLink = details.link();
        changes = details.changes();
    }

    /** Also mends what was assessed before; a response stays. */
    void assess(Assessment assessment) {
        impact = assessment.impact();
        note = assessment.note();
        owner = assessment.owner();
        respondBy = assessment.respondBy();
    }

    /**
     * Also mends an earlier response.
     *
     * @throws ReleaseStatusException when nobody said yet what it means, or it means nothing
     */
    void answer(Response given) {
        if (impact == null || impact == ReleaseImpact.NONE) {
            throw new ReleaseStatusException(record().status());
        }
        recall(given);
    }

    /** What was done about it stays when it turns out to mean nothing. */
    void recall(Response given) {
        response = given.text();
        respondedBy = given.by();
        respondedOn = given.on();
    }

    ToolId tool() {
        return new ToolId(toolId);
    }

    ReleaseRecord record() {
        return new ReleaseRecord(
                new ReleaseId(id()),
                version(),
                tool(),
                new ReleaseDetails(releaseName, announcedOn, effectiveOn, releaseLink, changes),
                impact == null ? null : new Assessment(impact, note, owner, respondBy),
                respondedOn == null ? null : new Response(response, respondedBy, respondedOn));
    }

    @Override
    public String name() {
        return toolName + " – " + releaseName;
    }
}
