package io.pupitre.scorecard;

/**
 * An input that the client's figures come in.
 *
 * @param key what formulas call it
 */
public record Input(InputId id, String key, String name, Unit unit, Aggregation aggregation) {}
