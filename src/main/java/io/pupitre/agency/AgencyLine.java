package io.pupitre.agency;

import java.time.Instant;
import java.util.UUID;

/** An agency as the platform's operator sees it: nothing of its clients. */
public record AgencyLine(UUID id, String slug, String name, AgencyStatus status, Instant createdAt) {}
