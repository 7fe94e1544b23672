package io.pupitre.tools.service;

import io.pupitre.tools.ToolId;
import java.util.Optional;
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

    /** By when it is to be answered, as long as it is not. */
    public Optional<ReleaseDue> due() {
        return ReleaseDue.of(details.effectiveOn(), assessment == null ? null : assessment.respondBy());
    }

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
