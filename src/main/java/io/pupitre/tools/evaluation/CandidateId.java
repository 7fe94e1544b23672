package io.pupitre.tools.evaluation;

import java.util.UUID;

/** A candidate of an evaluation. */
public record CandidateId(UUID value) {}
