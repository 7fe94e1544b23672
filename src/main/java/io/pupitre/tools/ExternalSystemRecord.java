package io.pupitre.tools;

/**
 * An external system as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record ExternalSystemRecord(ExternalSystemId id, long version, ExternalSystemDetails details) {}
