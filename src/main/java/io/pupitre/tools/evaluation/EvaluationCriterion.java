package io.pupitre.tools.evaluation;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the candidates of an evaluation are marked for. */
@Entity
@Audited("evaluation-criterion")
class EvaluationCriterion extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID evaluationId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private BigDecimal weight;

    @Column(nullable = false)
    private String worst;

    @Column(nullable = false)
    private String best;

    private @Nullable BigDecimal minimum;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EvaluationCriterion() {}

    @SuppressWarnings("NullAway.Init")
    EvaluationCriterion(Evaluation evaluation, CriterionDetails details) {
        super(Ids.next());
        evaluationId = evaluation.id();
        describe(details);
    }

    final void describe(CriterionDetails details) {
        name = details.name();
        weight = details.weight();
        worst = details.worst();
        best = details.best();
        minimum = details.minimum();
    }

    UUID evaluationId() {
        return evaluationId;
    }

    CriterionRecord record() {
        return new CriterionRecord(
                new EvaluationId(evaluationId),
                new CriterionId(id()),
                version(),
                new CriterionDetails(name, weight, worst, best, minimum));
    }

    @Override
    public String name() {
        return name;
    }
}
