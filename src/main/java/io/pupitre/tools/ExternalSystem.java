package io.pupitre.tools;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A system of the client that its tools are connected to without being one of them. */
@Entity
@Audited("external-system")
class ExternalSystem extends TenantOwned implements Named {

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private SystemKind kind;

    @Column(nullable = false)
    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ExternalSystem() {}

    @SuppressWarnings("NullAway.Init")
    ExternalSystem(ExternalSystemDetails details) {
        super(Ids.next());
        describe(details);
    }

    final void describe(ExternalSystemDetails details) {
        name = details.name();
        kind = details.kind();
        note = details.note();
    }

    ExternalSystemRecord record() {
        return new ExternalSystemRecord(
                new ExternalSystemId(id()), version(), new ExternalSystemDetails(name, kind, note));
    }

    @Override
    public String name() {
        return name;
    }
}
