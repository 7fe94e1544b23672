package io.pupitre.agency;

import java.time.Instant;
import java.util.UUID;

/** A line of the agency's list of clients. */
public record WorkspaceLine(
        UUID id, String slug, String name, String colour, WorkspaceStatus status, boolean sample, Instant createdAt) {}
