package io.pupitre.tools.evaluation;

import java.util.UUID;

/** An evaluation. */
public record EvaluationId(UUID value) {}
