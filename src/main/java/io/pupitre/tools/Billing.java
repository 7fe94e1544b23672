package io.pupitre.tools;

/** How often a contract is billed. */
public enum Billing {
    MONTHLY,
    QUARTERLY,
    YEARLY,
    /** For its whole term at once. */
    UPFRONT
}
