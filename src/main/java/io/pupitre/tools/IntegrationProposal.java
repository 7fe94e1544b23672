package io.pupitre.tools;

import org.jspecify.annotations.Nullable;

/**
 * An integration that a tool's own list of names suggests and that is not on the map yet.
 *
 * @param name as that list has it
 * @param other the tool or system that the name means; {@code null} for a system that is not there yet
 * @param otherName what that one is called; the name itself for one that is not there yet
 */
public record IntegrationProposal(
        ToolId tool, String toolName, String name, @Nullable Endpoint other, String otherName) {

    /** Whether taking it over adds an external system. */
    public boolean isNewSystem() {
        return other == null;
    }
}
