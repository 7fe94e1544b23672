package io.pupitre.templates;

/** What a field holds. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    PARAGRAPH,
    NUMBER,
    DATE,
    /** One of the field's options. */
    CHOICE,
    YES_NO
}
