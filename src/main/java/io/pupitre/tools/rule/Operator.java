package io.pupitre.tools.rule;

import java.util.List;

/** What is asked of a field. Their constants are stored, so none is ever renamed. */
public enum Operator {
    /** Something is known. */
    FILLED,
    /** Nothing is known. */
    EMPTY,
    /** It is one of several values; for one it means equal. */
    ONE_OF,
    AT_LEAST,
    AT_MOST,
    /** A day from today to so many days ahead. */
    WITHIN_NEXT,
    /** A day from so many days ago to today. */
    WITHIN_LAST,
    YES,
    NO,
    /** The newest review of the kind was passed and counts today. */
    VALID;

    /** Whether it compares with something that a person gives. */
    public boolean takesOperands() {
        return List.of(ONE_OF, AT_LEAST, AT_MOST, WITHIN_NEXT, WITHIN_LAST).contains(this);
    }
}
