package io.pupitre.scorecard;

/** Where on the customer's journey a KPI looks, in the order of the journey; scorecards follow it. */
public enum Family {
    AWARENESS,
    ACQUISITION,
    CONVERSION,
    RETENTION,
    /** What came back for what was invested. */
    RETURN,
    /** How campaigns are produced. */
    PRODUCTION,
    /** Nobody has said. */
    OTHER
}
