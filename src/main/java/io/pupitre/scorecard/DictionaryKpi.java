package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A KPI of the agency's dictionary: a draft that changes, and a count of the versions that don't. */
@Entity
@SuppressWarnings("UnusedVariable") // Queries read the columns.
@Audited("dictionary_kpi")
class DictionaryKpi extends AgencyOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String kpiKey;

    @Column(updatable = false)
    private @Nullable String origin;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String draft;

    private boolean draftOpen;

    private int latestNumber;

    private boolean retired;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DictionaryKpi() {}

    /**
     * @param key what other formulas call it, for good
     * @param origin key of the starter that it comes from, if any
     */
    @SuppressWarnings("NullAway.Init")
    DictionaryKpi(String key, KpiDefinition first, @Nullable String origin) {
        super(Ids.next());
        this.kpiKey = key;
        this.origin = origin;
        redraft(first);
        draftOpen = true;
    }

    final void redraft(KpiDefinition changed) {
        String text = DefinitionJson.write(changed);
        // What was there is what was published, unless the draft was open before.
        draftOpen |= !text.equals(draft);
        draft = text;
        name = changed.draft().name();
        nameEn = changed.draft().profile().nameEn();
    }

    /**
     * Makes the draft the next version.
     *
     * @throws IllegalArgumentException when there is nothing new in it, or the note doesn't fit
     */
    DictionaryVersion publish(String note, PersonId by, Instant at) {
        if (!draftOpen) {
            throw new IllegalArgumentException("Nothing new to publish");
        }
        DictionaryVersion next = new DictionaryVersion(id(), latestNumber + 1, draft, note, by, at);
        latestNumber++;
        draftOpen = false;
        return next;
    }

    /** Offers it to no more clients; those that have it keep it. */
    void retire() {
        retired = true;
    }

    /** Ends {@link #retire}. */
    void restore() {
        retired = false;
    }

    String key() {
        return kpiKey;
    }

    /** Key of the starter that it comes from; null when the agency wrote it. */
    @Nullable
    String origin() {
        return origin;
    }

    int latestNumber() {
        return latestNumber;
    }

    /** Whether clients may take it over. */
    boolean isOffered() {
        return latestNumber > 0 && !retired;
    }

    DefinitionRecord record() {
        return new DefinitionRecord(
                new DefinitionId(id()),
                version(),
                kpiKey,
                DefinitionJson.read(draft),
                latestNumber,
                draftOpen,
                retired);
    }

    @Override
    public String name() {
        return name;
    }
}
