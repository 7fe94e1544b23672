package io.pupitre.templates;

/** The leaves of an element: what a difference, and later a merge, is about. */
public enum Property {
    /** Whether the element is there at all. */
    PRESENCE,
    /** Its place among the others. */
    POSITION,
    TITLE_FR,
    TITLE_EN,
    DESCRIPTION_FR,
    DESCRIPTION_EN,
    OWNER_FR,
    OWNER_EN,
    DAYS,
    KIND,
    OPTIONS,
    VALUE,
    VALUE_FR,
    VALUE_EN
}
