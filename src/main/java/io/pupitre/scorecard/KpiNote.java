package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What happened in a month of a KPI; it stands at that month in every later trend. */
@Entity
@Audited("kpi_note")
class KpiNote extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private UUID kpiId;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(nullable = false)
    private String text;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KpiNote() {}

    @SuppressWarnings("NullAway.Init")
    KpiNote(Kpi kpi, YearMonth month, String text) {
        super(Ids.next());
        this.kpiId = kpi.id();
        this.month = month.atDay(1);
        say(text);
    }

    final void say(String newText) {
        text = newText;
    }

    UUID kpi() {
        return kpiId;
    }

    MonthTexts.Note note() {
        return new MonthTexts.Note(YearMonth.from(month), text);
    }
}
