package io.pupitre.scorecard;

/**
 * What is said of a KPI's month.
 *
 * @param what happened
 * @param why it did
 * @param next what will be done about it
 */
public record Commentary(String what, String why, String next) {

    /** Nothing is said. */
    public static final Commentary NONE = new Commentary("", "", "");

    /** Of each of the three. */
    public static final int LENGTH = 1000;

    /** @throws IllegalArgumentException when one does not fit or has characters that are no text */
    public Commentary {
        what = ScorecardText.paragraphs(what, LENGTH);
        why = ScorecardText.paragraphs(why, LENGTH);
        next = ScorecardText.paragraphs(next, LENGTH);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
