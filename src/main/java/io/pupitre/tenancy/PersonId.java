package io.pupitre.tenancy;

import java.util.UUID;

/** Which person, independent of agencies: one person may work for several. */
public record PersonId(UUID value) {}
