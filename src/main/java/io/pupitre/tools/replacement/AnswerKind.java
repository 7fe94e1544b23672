package io.pupitre.tools.replacement;

/** What becomes of something that depends on a tool when the tool goes. */
public enum AnswerKind {
    /** Another tool of the client takes it over. */
    TRANSFER,
    /** It is done in another way, which the answer tells. */
    OTHERWISE,
    /** It is given up, for a reason that the answer tells. */
    DROP
}
