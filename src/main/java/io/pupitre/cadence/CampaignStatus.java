package io.pupitre.cadence;

import java.util.EnumSet;
import java.util.Set;

/** The life of a campaign. */
public enum CampaignStatus {
    DRAFT,
    /** Its brief is complete and its date is kept free. */
    PLANNED,
    RUNNING,
    DONE,
    CANCELLED;

    /** What it may become from here. */
    public Set<CampaignStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PLANNED, CANCELLED);
            case PLANNED -> EnumSet.of(RUNNING, DRAFT, CANCELLED);
            case RUNNING -> EnumSet.of(DONE, CANCELLED);
            case CANCELLED -> EnumSet.of(DRAFT);
            case DONE -> EnumSet.noneOf(CampaignStatus.class);
        };
    }

    /** Whether it rests on a complete brief. */
    boolean needsBrief() {
        return this == PLANNED || this == RUNNING || this == DONE;
    }
}
