package io.pupitre.tools.gap;

/**
 * A phase as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record PhaseRecord(PhaseId id, long version, PhaseDetails details) {}
