package io.pupitre.tools.quality;

import io.pupitre.scorecard.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a check looks at. */
public enum CheckKind {
    /** How many of all records are filled, in per cent; at least the threshold. */
    COMPLETENESS(true),
    /** How many of all records are duplicated, in per cent; at most the threshold. */
    DUPLICATES(false),
    /** How old the newest record is at the time of measuring, in hours; at most the threshold. */
    FRESHNESS(false);

    private final boolean moreIsBetter;

    CheckKind(boolean moreIsBetter) {
        this.moreIsBetter = moreIsBetter;
    }

    /** Whether the threshold is the least that will do, rather than the most. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Whether records are counted, rather than an age taken. */
    public boolean counts() {
        return this != FRESHNESS;
    }

    /** Judged on the exact value, whatever is shown of it. */
    public boolean isMet(Quotient value, BigDecimal threshold) {
        int side = value.compareWith(threshold);
        return moreIsBetter ? side >= 0 : side <= 0;
    }

    /** Towards the worse, so that what is shown never meets a threshold that the value does not. */
    public RoundingMode rounding() {
        return moreIsBetter ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    /** What the inputs count that such values go into. */
    public Unit unit() {
        return counts() ? Unit.RATIO : Unit.DURATION;
    }
}
