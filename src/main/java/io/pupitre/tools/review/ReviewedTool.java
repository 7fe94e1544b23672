package io.pupitre.tools.review;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.Map;

/**
 * A tool with how it stands in each kind of review.
 *
 * @param name with which one of several it is
 * @param standings of each kind
 */
public record ReviewedTool(
        ToolId id, String name, String category, ToolStatus status, Map<ReviewKind, ReviewStanding> standings) {

    public ReviewStanding standing(ReviewKind kind) {
        return standings.getOrDefault(kind, ReviewStanding.NONE);
    }
}
