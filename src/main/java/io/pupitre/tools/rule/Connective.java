package io.pupitre.tools.rule;

/** How the parts of a group are put together. */
public enum Connective {
    /** Also of no parts at all. */
    ALL,
    /** At least one: never of no parts. */
    ANY,
    /** None of them. */
    NONE
}
