package io.pupitre.tools.review;

/** How a question of a checklist is answered; until somebody does, it is unknown. */
public enum Answer {
    YES,
    NO,
    NOT_APPLICABLE,
    UNKNOWN
}
