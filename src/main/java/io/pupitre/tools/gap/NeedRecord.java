package io.pupitre.tools.gap;

/**
 * A need as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 * @param capability its key
 */
public record NeedRecord(NeedId id, long version, String capability, NeedDetails details) {}
