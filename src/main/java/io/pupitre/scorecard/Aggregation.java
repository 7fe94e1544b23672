package io.pupitre.scorecard;

/** How an input adds up over days and over dimension values. */
public enum Aggregation {
    /** Clicks, costs: the month is the sum of its rows. */
    SUM,
    /**
     * Stocks, such as contacts in the database: the month is the last value of each combination of dimension values in it,
     * summed over the combinations.
     */
    LAST,
    /**
     * Unique recipients: no sum is true. A month is known only when a row for exactly that month and slice came in.
     */
    NON_ADDITIVE
}
