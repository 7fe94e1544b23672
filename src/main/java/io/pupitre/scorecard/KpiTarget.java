package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What a KPI should reach from a month on. */
@Entity
@Audited("kpi_target")
class KpiTarget extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private UUID kpiId;

    @Column(nullable = false, updatable = false)
    private LocalDate fromMonth;

    @Column(nullable = false)
    private BigDecimal goal;

    @Column(name = "limit_figure", nullable = false)
    private BigDecimal limit;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KpiTarget() {}

    @SuppressWarnings("NullAway.Init")
    KpiTarget(Kpi kpi, YearMonth from, Target target) {
        super(Ids.next());
        this.kpiId = kpi.id();
        this.fromMonth = from.atDay(1);
        set(target);
    }

    final void set(Target target) {
        goal = kept(target.goal());
        limit = kept(target.limit());
    }

    UUID kpi() {
        return kpiId;
    }

    TargetFrom from(Direction direction) {
        return new TargetFrom(YearMonth.from(fromMonth), new Target(direction, goal, limit));
    }

    /** With the decimals that the database keeps, so that the same figure is no change. */
    private static BigDecimal kept(BigDecimal figure) {
        return figure.setScale(Target.DECIMALS, RoundingMode.UNNECESSARY);
    }
}
