package io.pupitre.tenancy;

import java.util.UUID;

/** Which agency. */
public record AgencyId(UUID value) {}
