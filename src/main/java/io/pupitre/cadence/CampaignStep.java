package io.pupitre.cadence;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that must be done for a campaign. Its due date follows the launch. */
@Entity
@Table(name = "campaign_step")
@Audited("campaign-step")
class CampaignStep extends TenantOwned implements Named {

    @Column(name = "campaign_id", updatable = false)
    private UUID campaign;

    @Column
    private String title;

    @Column
    private String owner;

    @Column(name = "days_from_launch")
    private int daysFromLaunch;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignStep() {}

    @SuppressWarnings("NullAway.Init")
    CampaignStep(UUID campaign, StepDetails details) {
        super(Ids.next());
        this.campaign = campaign;
        describe(details);
    }

    final void describe(StepDetails details) {
        title = details.title();
        owner = details.owner();
        daysFromLaunch = details.daysFromLaunch();
    }

    /** Ticks it off; who did so first stays on record. */
    void tickOff(PersonId by, Instant at) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = by.value();
        }
    }

    void reopen() {
        doneAt = null;
        doneBy = null;
    }

    Optional<PersonId> doneBy() {
        return Optional.ofNullable(doneBy).map(PersonId::new);
    }

    /** @param doneByName empty while it isn't done */
    StepLine line(@Nullable LocalDate launch, String doneByName) {
        return new StepLine(
                new CampaignStepId(id()),
                new StepDetails(title, owner, daysFromLaunch),
                launch == null ? null : WorkingDays.from(launch, daysFromLaunch),
                doneAt,
                doneByName);
    }

    @Override
    public String name() {
        return title;
    }
}
