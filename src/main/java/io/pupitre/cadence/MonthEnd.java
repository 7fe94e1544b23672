package io.pupitre.cadence;

/** What becomes of a day that a month doesn't have. */
public enum MonthEnd {
    /** Nothing happens in that month. */
    SKIP,
    /** It happens on the month's last day. */
    LAST_DAY
}
