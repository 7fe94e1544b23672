package io.pupitre.tools.gap;

/** How a capability stands at the end of a phase, compared with today. */
public enum TargetState {
    /** Covered as today. */
    KEPT,
    /** Covered by today's tool, which is weak today and is not to be then. */
    IMPROVED,
    /** Covered, and by no tool today. */
    NEW,
    /** Covered by other tools than today: by one instead of several, or of another. */
    CHANGED,
    /** Covered by a tool that is yet to be chosen. */
    TO_CHOOSE,
    /** Not covered, on purpose. */
    GIVEN_UP,
    /** Not covered, and nothing is planned. */
    NONE
}
