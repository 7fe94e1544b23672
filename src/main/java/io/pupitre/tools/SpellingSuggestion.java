package io.pupitre.tools;

/**
 * That a name may be a misspelt well-known one.
 *
 * @param field product or vendor
 */
public record SpellingSuggestion(ToolField field, String written, String suggested) {}
