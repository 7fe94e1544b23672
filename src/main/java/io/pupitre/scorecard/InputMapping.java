package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What the columns of a kind of file mean: remembered when an import of it is confirmed, proposed to the next. */
@Entity
@Audited("input_mapping")
class InputMapping extends TenantOwned implements Named {

    @Column(name = "header_sha256", nullable = false, updatable = false)
    private byte[] headerHash;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false)
    private String mapping;

    @Column(nullable = false)
    private UUID confirmedBy;

    @Column(nullable = false)
    private Instant confirmedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InputMapping() {}

    InputMapping(byte[] headerHash, String source, String mapping, PersonId by, Instant at) {
        super(Ids.next());
        this.headerHash = headerHash.clone();
        this.source = source;
        this.mapping = mapping;
        this.confirmedBy = by.value();
        this.confirmedAt = at;
    }

    void confirm(String newMapping, PersonId by, Instant at) {
        mapping = newMapping;
        confirmedBy = by.value();
        confirmedAt = at;
    }

    String mapping() {
        return mapping;
    }

    PersonId confirmedBy() {
        return new PersonId(confirmedBy);
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    @Override
    public String name() {
        return source;
    }
}
