package io.pupitre.scorecard;

/**
 * What a client could take over from the agency's dictionary.
 *
 * @param key what formulas call it
 * @param number of the latest version
 * @param taken whether the client measures it already
 */
public record DictionaryOffer(DefinitionId id, String key, KpiDefinition definition, int number, boolean taken) {}
