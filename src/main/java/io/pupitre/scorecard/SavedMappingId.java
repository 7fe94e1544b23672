package io.pupitre.scorecard;

import java.util.UUID;

/** Which saved mapping. */
public record SavedMappingId(UUID value) {}
