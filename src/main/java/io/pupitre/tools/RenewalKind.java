package io.pupitre.tools;

/** How a contract renews, without the day. */
public enum RenewalKind {
    NONE,
    MONTHLY,
    DATE;

    /** The kind of a renewal. */
    public static RenewalKind of(Renewal renewal) {
        return switch (renewal) {
            case Renewal.None ignored -> NONE;
            case Renewal.RollingMonth ignored -> MONTHLY;
            case Renewal.OnDate ignored -> DATE;
        };
    }
}
