package io.pupitre.scorecard;

/** Whose question a KPI answers. */
public enum Tier {
    /** What marketing brings the business. */
    BUSINESS,
    /** How well marketing itself works. */
    OPERATIONS
}
