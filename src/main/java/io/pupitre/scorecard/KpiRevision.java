package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was meant by a KPI from then on: never changes. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // For who reads an old revision with a later language.
class KpiRevision extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private UUID kpiId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int languageVersion;

    @Column(nullable = false, updatable = false)
    private String meaning;

    @Column(updatable = false)
    private @Nullable Integer definitionVersion;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private @Nullable UUID recordedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KpiRevision() {}

    /** @param definitionVersion of the agency's dictionary, when that is where it came from */
    KpiRevision(Kpi kpi, @Nullable Integer definitionVersion, PersonId by, Instant at) {
        super(Ids.next());
        this.kpiId = kpi.id();
        this.number = kpi.revision();
        this.languageVersion = kpi.languageVersion();
        this.meaning = KpiJson.write(kpi.draft());
        this.definitionVersion = definitionVersion;
        this.recordedAt = at;
        this.recordedBy = by.value();
    }

    /** Empty for what was there before revisions were kept. */
    Optional<PersonId> by() {
        return Optional.ofNullable(recordedBy).map(PersonId::new);
    }

    /** @param name of who meant it */
    RevisionLine line(String name) {
        return new RevisionLine(number, KpiJson.read(meaning), definitionVersion, recordedAt, name);
    }
}
