package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What a strategy expects of a KPI. */
@Entity
@Audited("kpi_hypothesis")
class KpiHypothesis extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private UUID kpiId;

    @Column(name = "statement_text", nullable = false)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "expected_move", nullable = false)
    private Move move;

    @Column(nullable = false)
    private BigDecimal amount;

    @Column(nullable = false)
    private LocalDate baseMonth;

    @Column(nullable = false)
    private LocalDate dueMonth;

    @Column(nullable = false, updatable = false)
    private UUID statedBy;

    @Column(nullable = false, updatable = false)
    private Instant statedAt;

    @Column(nullable = false)
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KpiHypothesis() {}

    @SuppressWarnings("NullAway.Init")
    KpiHypothesis(Kpi kpi, Expectation expected, PersonId by, Instant at) {
        super(Ids.next());
        this.kpiId = kpi.id();
        this.statedBy = by.value();
        this.statedAt = at;
        state(expected, at);
    }

    final void state(Expectation expected, Instant at) {
        statement = expected.statement();
        move = expected.move();
        // With the decimals that the database keeps, so that the same amount is no change.
        amount = expected.amount().setScale(Target.DECIMALS, RoundingMode.UNNECESSARY);
        baseMonth = expected.base().atDay(1);
        dueMonth = expected.due().atDay(1);
        changedAt = at;
    }

    UUID kpi() {
        return kpiId;
    }

    HypothesisInfo info() {
        return new HypothesisInfo(
                new HypothesisId(id()),
                new KpiId(kpiId),
                version(),
                new Expectation(statement, move, amount, YearMonth.from(baseMonth), YearMonth.from(dueMonth)),
                new PersonId(statedBy),
                statedAt,
                changedAt);
    }
}
