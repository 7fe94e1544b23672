package io.pupitre.tools;

/**
 * A tool as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record ToolRecord(ToolId id, long version, ToolDetails details) {}
