package io.pupitre.templates;

/** One of the answers that a field of {@link FieldKind#CHOICE} offers. */
public record Option(ElementId id, Bilingual label) {

    /** @throws InvalidTemplateException when the label is missing or doesn't fit */
    public Option {
        Limits.LINE.checkPresent(label);
    }
}
