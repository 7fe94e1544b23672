package io.pupitre.scorecard;

/** How a figure stands to its target. */
public enum Status {
    /** On target or better. */
    GREEN,
    /** Worse than the target, not worse than its limit. */
    AMBER,
    /** Worse than the limit. */
    RED,
    /** No figure, or no target. */
    UNKNOWN
}
