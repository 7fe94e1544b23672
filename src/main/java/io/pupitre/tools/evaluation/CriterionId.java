package io.pupitre.tools.evaluation;

import java.util.UUID;

/** A criterion of an evaluation. */
public record CriterionId(UUID value) {}
