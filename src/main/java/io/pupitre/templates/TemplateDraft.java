package io.pupitre.templates;

/**
 * A template as somebody writes it.
 *
 * @param name must not be missing in both languages
 * @param summary may be empty
 */
public record TemplateDraft(TemplateKind kind, Bilingual name, Bilingual summary, TemplateContent content) {

    /** @throws InvalidTemplateException when a part doesn't fit */
    public TemplateDraft {
        Limits.LINE.checkPresent(name);
        Limits.SUMMARY.check(summary);
    }

    /** The same with another content. */
    public TemplateDraft with(TemplateContent other) {
        return new TemplateDraft(kind, name, summary, other);
    }
}
