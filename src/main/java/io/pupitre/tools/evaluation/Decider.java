package io.pupitre.tools.evaluation;

/** Whose decision it was. */
public enum Decider {
    /** Of the consultant who records it. */
    RECORDER,
    /** Of somebody else at the agency. */
    AGENCY,
    /** Of the client's CMO. */
    CMO,
    /** Of somebody else at the client. */
    CLIENT;

    /** Whether the person is named and the decision is to be proved, since somebody else records it. */
    public boolean isSomebodyElse() {
        return this != RECORDER;
    }
}
