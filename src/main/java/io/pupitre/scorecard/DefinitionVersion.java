package io.pupitre.scorecard;

import java.time.Instant;

/**
 * A published version of a definition.
 *
 * @param number from 1
 * @param note what is new in it
 * @param by name of the person, empty when they are gone
 */
public record DefinitionVersion(int number, KpiDefinition definition, String note, Instant at, String by) {}
