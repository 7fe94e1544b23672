package io.pupitre.scorecard;

import java.util.UUID;

/** Which input. */
public record InputId(UUID value) {}
