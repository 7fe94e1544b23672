package io.pupitre.tools;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** That a saving is about a tool. */
@Entity
class SavingTool extends TenantOwned {

    @Column(updatable = false)
    private UUID savingId;

    @Column(updatable = false)
    private UUID toolId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SavingTool() {}

    SavingTool(Saving saving, UUID toolId) {
        super(Ids.next());
        savingId = saving.id();
        this.toolId = toolId;
    }

    UUID savingId() {
        return savingId;
    }

    UUID toolId() {
        return toolId;
    }
}
