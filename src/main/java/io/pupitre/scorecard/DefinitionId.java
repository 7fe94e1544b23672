package io.pupitre.scorecard;

import java.util.UUID;

/** A KPI of the agency's dictionary. */
public record DefinitionId(UUID value) {}
