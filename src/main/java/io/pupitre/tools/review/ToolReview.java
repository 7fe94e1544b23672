package io.pupitre.tools.review;

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

/** A review of a tool. Its fields are flat, so that the log tells differences field by field. */
@Entity
@Audited(value = "tool-review", about = "toolId")
class ToolReview extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID toolId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewKind kind;

    @Column(nullable = false)
    private LocalDate doneOn;

    @Column(nullable = false)
    private String reviewer;

    @Column(nullable = false)
    private String answers;

    private @Nullable Boolean agreement;

    private @Nullable LocalDate agreedOn;

    @Column(nullable = false)
    private String dataCategories;

    @Column(nullable = false)
    private String retention;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(nullable = false)
    private String conditions;

    @Column(nullable = false)
    private String evidenceLink;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private LocalDate validUntil;

    /** For the log, which is written while this is. */
    @Transient
    private String toolName = "";

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ToolReview() {}

    @SuppressWarnings("NullAway.Init")
    ToolReview(ToolRecord tool, ReviewDetails details) {
        super(Ids.next());
        toolId = tool.id().value();
        kind = details.kind();
        correct(tool, details);
    }

    /** Takes over what was found; the kind stays. */
    final void correct(ToolRecord tool, ReviewDetails details) {
        if (details.kind() != kind) {
            throw new IllegalArgumentException("A review stays of its kind: " + kind);
        }
        toolName = tool.details().name();
        doneOn = details.doneOn();
        reviewer = details.reviewer();
        answers = ReviewAnswers.write(details.answers());
        agreement = details.privacy().agreement();
        agreedOn = details.privacy().agreedOn();
        dataCategories = details.privacy().categories();
        retention = details.privacy().retention();
        verdict = details.verdict();
        conditions = details.conditions();
        evidenceLink = details.evidenceLink();
        evidence = details.evidence();
        validUntil = details.validUntil();
    }

    ToolId tool() {
        return new ToolId(toolId);
    }

    ReviewRecord record() {
        return new ReviewRecord(
                new ReviewId(id()),
                version(),
                tool(),
                new ReviewDetails(
                        kind,
                        doneOn,
                        reviewer,
                        ReviewAnswers.read(answers),
                        new PrivacyFacts(agreement, agreedOn, dataCategories, retention),
                        verdict,
                        conditions,
                        evidenceLink,
                        evidence,
                        validUntil));
    }

    @Override
    public String name() {
        return toolName;
    }
}
