package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A measure of the client's marketing. */
@Entity
@SuppressWarnings("UnusedVariable") // Queries read the columns.
@Audited("kpi")
class Kpi extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String kpiKey;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String formula;

    private int languageVersion;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private int position;

    private boolean retired;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Kpi() {}

    /**
     * @param key what other formulas call it, for good
     * @param position among the KPIs, from 0
     */
    @SuppressWarnings("NullAway.Init")
    Kpi(String key, KpiDraft draft, Formula formula, int position) {
        super(Ids.next());
        this.kpiKey = key;
        this.position = position;
        describe(draft, formula);
    }

    /** @param understood the draft's formula */
    final void describe(KpiDraft draft, Formula understood) {
        name = ScorecardText.name(draft.name());
        formula = understood.text();
        languageVersion = Formula.LANGUAGE_VERSION;
        unit = draft.unit();
        direction = draft.direction();
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Takes it off later scorecards. */
    void retire() {
        retired = true;
    }

    String key() {
        return kpiKey;
    }

    KpiDraft draft() {
        return new KpiDraft(name, formula, unit, direction);
    }

    Direction direction() {
        return direction;
    }

    @Override
    public String name() {
        return name;
    }
}
