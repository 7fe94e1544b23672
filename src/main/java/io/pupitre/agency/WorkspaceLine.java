package io.pupitre.agency;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A line of the agency's list of clients.
 *
 * @param zone of the client's days
 */
public record WorkspaceLine(
        UUID id,
        String slug,
        String name,
        String colour,
        ZoneId zone,
        WorkspaceStatus status,
        boolean sample,
        Instant createdAt) {

    /** As it is stored. */
    WorkspaceLine(
            UUID id,
            String slug,
            String name,
            String colour,
            String zone,
            WorkspaceStatus status,
            boolean sample,
            Instant createdAt) {
        this(id, slug, name, colour, ZoneId.of(zone), status, sample, createdAt);
    }
}
