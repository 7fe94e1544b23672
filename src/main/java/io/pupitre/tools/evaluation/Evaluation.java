package io.pupitre.tools.evaluation;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A choice between candidates. */
@Entity
@Audited("evaluation")
class Evaluation extends TenantOwned implements Named {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String need;

    private @Nullable String capability;

    private @Nullable LocalDate wantedBy;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    @Column(name = "round_number", nullable = false)
    private int round;

    @Column(nullable = false)
    private String memo;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    @SuppressWarnings("NullAway.Init")
    Evaluation(EvaluationDetails details) {
        super(Ids.next());
        status = EvaluationStatus.OPEN;
        round = 1;
        memo = "";
        describe(details);
    }

    final void describe(EvaluationDetails details) {
        title = details.title();
        need = details.need();
        capability = details.capability();
        wantedBy = details.wantedBy();
    }

    void note(String text) {
        memo = text;
    }

    void decide() {
        status = EvaluationStatus.DECIDED;
    }

    void drop() {
        status = EvaluationStatus.DROPPED;
    }

    void reopen() {
        status = EvaluationStatus.OPEN;
        round++;
    }

    boolean isOpen() {
        return status == EvaluationStatus.OPEN;
    }

    int round() {
        return round;
    }

    @Nullable
    String capability() {
        return capability;
    }

    EvaluationId evaluationId() {
        return new EvaluationId(id());
    }

    EvaluationRecord record() {
        return new EvaluationRecord(
                evaluationId(),
                version(),
                new EvaluationDetails(title, need, capability, wantedBy),
                status,
                round,
                memo);
    }

    @Override
    public String name() {
        return title;
    }
}
