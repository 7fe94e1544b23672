package io.pupitre.tools.service;

import io.pupitre.tools.ToolId;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is stored.
 *
 * @param version of the state that was read
 * @param assessment null while it is new
 * @param response null as long as nobody responded
 */
public record ReleaseRecord(
        ReleaseId id,
        long version,
        ToolId tool,
        ReleaseDetails details,
        @Nullable Assessment assessment,
        @Nullable Response response) {

    /** What was assessed as meaning nothing is answered by that. */
    public ReleaseStatus status() {
        if (assessment == null) {
            return ReleaseStatus.NEW;
        }
        return response != null || assessment.impact() == ReleaseImpact.NONE
                ? ReleaseStatus.ANSWERED
                : ReleaseStatus.ASSESSED;
    }
}
