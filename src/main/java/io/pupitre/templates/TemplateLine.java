package io.pupitre.templates;

/**
 * A line of the agency's library.
 *
 * @param latestNumber of its versions; 0 when none was published
 * @param draftOpen whether there is work that isn't published
 */
public record TemplateLine(
        TemplateId id, TemplateKind kind, Bilingual name, Bilingual summary, int latestNumber, boolean draftOpen) {}
