package io.pupitre.tools.gap;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A stretch of the way to the stack that a client wants. */
@Entity
@Audited("target-phase")
class TargetPhase extends TenantOwned implements Named {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private LocalDate targetDate;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TargetPhase() {}

    @SuppressWarnings("NullAway.Init")
    TargetPhase(PhaseDetails details) {
        super(Ids.next());
        describe(details);
    }

    final void describe(PhaseDetails details) {
        name = details.name();
        targetDate = details.targetDate();
    }

    PhaseRecord record() {
        return new PhaseRecord(new PhaseId(id()), version(), new PhaseDetails(name, targetDate));
    }

    @Override
    public String name() {
        return name;
    }
}
