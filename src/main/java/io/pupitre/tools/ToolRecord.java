package io.pupitre.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 * @param retiredFrom the status that it was retired from, kept while it is considered anew, so that dropping it again gives back
 *     all; null when it was not retired, and when that is not known
 */
public record ToolRecord(
        ToolId id,
        long version,
        ToolDetails details,
        @Nullable ToolStatus retiredFrom) {

    /** Where its life can go from here, in order. */
    public List<ToolStatus> next() {
        return details.status().next(retiredFrom);
    }

    /** Its status and those that it can go to, in order. */
    public List<ToolStatus> reach() {
        return details.status().reach(retiredFrom);
    }
}
