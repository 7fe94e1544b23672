package io.pupitre.tools.gap;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client wants of a capability, and how a person judges it today. */
@Entity
@Audited(value = "capability-need", about = "wantedToolId")
class CapabilityNeed extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String capability;

    @Column(nullable = false)
    private String weakness;

    @Enumerated(EnumType.STRING)
    private Aim aim;

    private @Nullable UUID phaseId;

    private @Nullable UUID wantedToolId;

    @Column(nullable = false)
    private String wantedText;

    @Column(nullable = false)
    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CapabilityNeed() {}

    @SuppressWarnings("NullAway.Init")
    CapabilityNeed(String capability, NeedDetails details) {
        super(Ids.next());
        this.capability = capability;
        describe(details);
    }

    final void describe(NeedDetails details) {
        PhaseId phase = details.phase();
        ToolId tool = details.wantedTool();
        weakness = details.weakness();
        aim = details.aim();
        phaseId = phase == null ? null : phase.value();
        wantedToolId = tool == null ? null : tool.value();
        wantedText = details.wantedText();
        note = details.note();
    }

    @Nullable
    UUID wantedToolId() {
        return wantedToolId;
    }

    NeedRecord record() {
        return new NeedRecord(
                new NeedId(id()),
                version(),
                capability,
                new NeedDetails(
                        weakness,
                        aim,
                        phaseId == null ? null : new PhaseId(phaseId),
                        wantedToolId == null ? null : new ToolId(wantedToolId),
                        wantedText,
                        note));
    }

    /** In French: the log keeps one name, whoever reads it. */
    @Override
    public String name() {
        return Catalogue.capability(capability).map(Capability::french).orElse(capability);
    }
}
