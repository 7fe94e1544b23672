package io.pupitre.scorecard;

/**
 * An input that the client's figures come in.
 *
 * @param key what formulas call it
 * @param currency ISO 4217, of figures in money; empty for others
 */
public record Input(InputId id, String key, String name, Unit unit, Aggregation aggregation, String currency) {}
