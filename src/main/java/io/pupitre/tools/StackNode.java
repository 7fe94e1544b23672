package io.pupitre.tools;

import org.jspecify.annotations.Nullable;

/**
 * A tool or an external system as a point of the map.
 *
 * @param category of a tool, maybe empty; empty for a system
 * @param status of a tool; {@code null} for a system
 * @param kind of a system; {@code null} for a tool
 */
public record StackNode(
        Endpoint end,
        String name,
        String category,
        @Nullable ToolStatus status,
        @Nullable SystemKind kind) {

    /** Whether it belongs on the map even when nothing is connected to it. */
    public boolean isPresent() {
        return status != ToolStatus.RETIRED;
    }
}
