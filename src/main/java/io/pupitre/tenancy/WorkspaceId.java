package io.pupitre.tenancy;

import java.util.UUID;

/** Which client workspace: the tenant. Stored as {@code client_id}. */
public record WorkspaceId(UUID value) {}
