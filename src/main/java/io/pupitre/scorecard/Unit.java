package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure counts, and with how many decimals it is shown and judged. */
public enum Unit {
    /** A share; 0.0527 is shown as 5.27 %, so it has four decimals. */
    RATIO(4),
    /** How many. */
    COUNT(0),
    /** A plain number, such as a return of 4.25 for each euro spent. */
    NUMBER(2),
    /** An amount in the workspace's currency. */
    MONEY(2),
    /** Hours. */
    DURATION(1);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** What formulas know of it: shares, counts and plain numbers may be added to each other, amounts and hours may not. */
    public Measure measure() {
        return switch (this) {
            case RATIO, COUNT, NUMBER -> Measure.PLAIN;
            case MONEY -> Measure.MONEY;
            case DURATION -> Measure.TIME;
        };
    }

    /** Decimals of the figure itself: of 0.0527, not of 5.27 %. */
    public int decimals() {
        return decimals;
    }

    /** As it is shown: rounded half up, as people round. */
    public BigDecimal present(BigDecimal figure) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }
}
