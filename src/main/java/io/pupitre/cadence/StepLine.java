package io.pupitre.cadence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a campaign as it stands.
 *
 * @param due {@code null} while the campaign has no launch date
 * @param doneAt {@code null} while it isn't done
 * @param doneBy name of who ticked it off; empty while it isn't done
 */
public record StepLine(
        CampaignStepId id,
        StepDetails details,
        @Nullable LocalDate due,
        @Nullable Instant doneAt,
        String doneBy) {

    public boolean done() {
        return doneAt != null;
    }
}
