package io.pupitre.audit;

import io.pupitre.tenancy.AgencyOwned;
import io.pupitre.tenancy.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A field of which the agency wants a reason with each change. */
@Entity
@Audited("flagged_field")
class FlaggedField extends AgencyOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String subjectType;

    @Column(nullable = false, updatable = false)
    private String field;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FlaggedField() {}

    FlaggedField(String subjectType, String field) {
        super(Ids.next());
        this.subjectType = subjectType;
        this.field = field;
    }

    String field() {
        return field;
    }

    @Override
    public String name() {
        return subjectType + "." + field;
    }
}
