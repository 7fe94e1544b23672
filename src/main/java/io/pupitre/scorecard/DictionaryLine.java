package io.pupitre.scorecard;

/**
 * A line of the agency's dictionary.
 *
 * @param clients how many of those that the reader works for measure it
 */
public record DictionaryLine(DefinitionRecord kpi, int clients) {}
