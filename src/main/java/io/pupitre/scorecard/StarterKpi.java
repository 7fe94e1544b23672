package io.pupitre.scorecard;

/**
 * A KPI that Pupitre brings along.
 *
 * @param key stable: a dictionary adopts it once, and formulas call it so
 * @param note of the version that it becomes
 */
public record StarterKpi(String key, KpiDefinition definition, String note) {}
