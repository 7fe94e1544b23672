package io.pupitre.agency;

/**
 * A workspace as it was read: a change says which one it started from.
 *
 * @param version how often it was changed
 * @param slug never changes: it stands in links that people keep
 */
public record WorkspaceRecord(long version, String slug, WorkspaceDetails details, WorkspaceStatus status) {}
