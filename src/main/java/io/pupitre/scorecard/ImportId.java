package io.pupitre.scorecard;

import java.util.UUID;

/** Which import of a file. */
public record ImportId(UUID value) {}
