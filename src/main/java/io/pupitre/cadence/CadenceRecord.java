package io.pupitre.cadence;

/**
 * A cadence as it was read: a change says which one it started from.
 *
 * @param version how often it was changed
 */
public record CadenceRecord(CadenceId id, long version, CadenceDetails details) {}
