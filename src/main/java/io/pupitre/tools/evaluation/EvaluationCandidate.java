package io.pupitre.tools.evaluation;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What could be chosen: a tool of the client, or a product that isn't in its stack. */
@Entity
@Audited(value = "evaluation-candidate", about = "toolId")
class EvaluationCandidate extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID evaluationId;

    private @Nullable UUID toolId;

    @Column(nullable = false)
    private String product;

    private @Nullable BigDecimal listPrice;

    private @Nullable String currency;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EvaluationCandidate() {}

    @SuppressWarnings("NullAway.Init")
    EvaluationCandidate(Evaluation evaluation, CandidateDetails details) {
        super(Ids.next());
        evaluationId = evaluation.id();
        describe(details);
    }

    final void describe(CandidateDetails details) {
        Money price = details.listPrice();
        toolId = details.tool() == null ? null : details.tool().value();
        product = details.product();
        listPrice = price == null ? null : price.amount();
        currency = price == null ? null : price.currency().getCurrencyCode();
    }

    UUID evaluationId() {
        return evaluationId;
    }

    @Nullable
    UUID toolId() {
        return toolId;
    }

    CandidateDetails details() {
        return new CandidateDetails(
                toolId == null ? null : new ToolId(toolId),
                product,
                listPrice == null || currency == null ? null : Money.of(listPrice, currency));
    }

    /** For the log; that of a tool is read there. */
    @Override
    public String name() {
        return product;
    }
}
