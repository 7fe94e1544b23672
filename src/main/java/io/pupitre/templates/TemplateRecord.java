package io.pupitre.templates;

/**
 * A template as it was read: a change says which one it started from.
 *
 * @param version how often it was changed
 * @param latestNumber of its published versions; 0 when there is none
 * @param draftOpen whether the draft holds work that isn't published
 */
public record TemplateRecord(TemplateId id, long version, TemplateDraft draft, int latestNumber, boolean draftOpen) {}
