package io.pupitre.scorecard;

import java.util.UUID;

/** Which hypothesis. */
public record HypothesisId(UUID value) {}
