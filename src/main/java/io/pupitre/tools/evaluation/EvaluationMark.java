package io.pupitre.tools.evaluation;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a candidate got for a criterion. {@link LoggedMarks} names it in the log. */
@Entity
@Audited("evaluation-mark")
class EvaluationMark extends TenantOwned {

    @Column(updatable = false)
    private UUID evaluationId;

    @Column(updatable = false)
    private UUID candidateId;

    @Column(updatable = false)
    private UUID criterionId;

    private @Nullable BigDecimal points;

    @Column(nullable = false)
    private String remark;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EvaluationMark() {}

    EvaluationMark(EvaluationCandidate candidate, EvaluationCriterion criterion, Mark mark) {
        super(Ids.next());
        evaluationId = candidate.evaluationId();
        candidateId = candidate.id();
        criterionId = criterion.id();
        points = mark.points();
        remark = mark.remark();
    }

    void become(Mark mark) {
        points = mark.points();
        remark = mark.remark();
    }

    UUID evaluationId() {
        return evaluationId;
    }

    MarkRecord record() {
        return new MarkRecord(
                new EvaluationId(evaluationId),
                new CandidateId(candidateId),
                new CriterionId(criterionId),
                version(),
                new Mark(points, remark));
    }
}
