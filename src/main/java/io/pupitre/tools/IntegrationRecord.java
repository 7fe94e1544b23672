package io.pupitre.tools;

/**
 * An integration as it was read.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record IntegrationRecord(IntegrationId id, long version, IntegrationDetails details) {}
