package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.Status;
import io.pupitre.ui.StatusBadge;

/** How a status looks, wherever it is shown. */
final class StatusLook {

    private StatusLook() {}

    static StatusBadge.Status of(Status status) {
        return switch (status) {
            case GREEN -> StatusBadge.Status.OK;
            case AMBER -> StatusBadge.Status.WARN;
            case RED -> StatusBadge.Status.BAD;
            case UNKNOWN -> StatusBadge.Status.UNKNOWN;
        };
    }
}
