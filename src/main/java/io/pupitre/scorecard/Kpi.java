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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Counts what was meant by it, from 1; a change of its place is none. */
    private int revision;

    @Column(nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private Family family;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private String attribution;

    @Column(nullable = false)
    private String section;

    private int weight;

    private int position;

    private boolean retired;

    private @Nullable UUID definitionId;

    private @Nullable Integer definitionVersion;

    private @Nullable String definitionLanguage;

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

    /**
     * Makes it mean something else.
     *
     * @param understood the draft's formula
     * @return whether it does
     */
    final boolean describe(KpiDraft draft, Formula understood) {
        KpiDraft tidy = new KpiDraft(
                ScorecardText.name(draft.name()), understood.text(), draft.unit(), draft.direction(), draft.profile());
        if (revision > 0 && languageVersion == Formula.LANGUAGE_VERSION && tidy.equals(draft())) {
            return false;
        }
        revision++;
        name = tidy.name();
        formula = tidy.formula();
        languageVersion = Formula.LANGUAGE_VERSION;
        unit = tidy.unit();
        direction = tidy.direction();
        KpiProfile profile = tidy.profile();
        nameEn = profile.nameEn();
        tier = profile.tier();
        family = profile.family();
        owner = profile.owner();
        attribution = profile.attribution();
        section = profile.section();
        weight = profile.weight();
        return true;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Takes it off later scorecards. */
    void retire() {
        retired = true;
    }

    /** Ends {@link #retire}. */
    void resume(int newPosition) {
        retired = false;
        position = newPosition;
    }

    boolean isRetired() {
        return retired;
    }

    /** Says which version it now comes from. */
    void link(DictionaryLink link) {
        definitionId = link.definition();
        definitionVersion = link.version();
        definitionLanguage = link.language().getLanguage();
    }

    /** Empty for one of the client's own. */
    Optional<DictionaryLink> link() {
        return definitionId == null || definitionVersion == null || definitionLanguage == null
                ? Optional.empty()
                : Optional.of(new DictionaryLink(definitionId, definitionVersion, Locale.of(definitionLanguage)));
    }

    String key() {
        return kpiKey;
    }

    KpiDraft draft() {
        return new KpiDraft(
                name,
                formula,
                unit,
                direction,
                new KpiProfile(nameEn, tier, family, owner, attribution, section, weight));
    }

    int revision() {
        return revision;
    }

    int languageVersion() {
        return languageVersion;
    }

    Direction direction() {
        return direction;
    }

    @Override
    public String name() {
        return name;
    }
}
