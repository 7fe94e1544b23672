package io.pupitre.scorecard;

/**
 * A KPI as a person writes it.
 *
 * @param formula over the inputs' keys
 */
public record KpiDraft(String name, String formula, Unit unit, Direction direction) {}
