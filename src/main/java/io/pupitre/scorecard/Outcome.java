package io.pupitre.scorecard;

/** What the data say of a hypothesis; {@link Judgement} tells when. */
public enum Outcome {
    CONFIRMED,
    REFUTED,
    /** The month in which it is due is yet to come. */
    TOO_EARLY,
    /** A figure that it takes is missing. */
    UNJUDGED
}
