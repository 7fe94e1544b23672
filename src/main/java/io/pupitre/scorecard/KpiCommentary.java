package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What is said of a KPI's month. */
@Entity
@Audited("kpi_commentary")
class KpiCommentary extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private UUID kpiId;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String why;

    @Column(nullable = false)
    private String nextStep;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KpiCommentary() {}

    @SuppressWarnings("NullAway.Init")
    KpiCommentary(Kpi kpi, YearMonth month, Commentary commentary) {
        super(Ids.next());
        this.kpiId = kpi.id();
        this.month = month.atDay(1);
        say(commentary);
    }

    final void say(Commentary commentary) {
        what = commentary.what();
        why = commentary.why();
        nextStep = commentary.next();
    }

    UUID kpi() {
        return kpiId;
    }

    Commentary commentary() {
        return new Commentary(what, why, nextStep);
    }
}
