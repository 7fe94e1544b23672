package io.pupitre.scorecard;

/** How far a month is on its way to the client. */
public enum ReviewState {
    /** Its figures and texts are worked at. */
    DRAFT,
    /** Its texts rest: somebody reads what the client would get. */
    REVIEW
}
