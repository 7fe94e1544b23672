package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Reconciliation;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.math.MathContext;

/** What is said of whether slices make up the whole. */
public record ReconciliationWords(FigureFormat format, Phrases phrases) {

    /** As many as an input can have. */
    private static final int DECIMALS = 10;

    /** Of the share that a difference is of the whole. */
    private static final int DECIMALS_OF_SHARE = 1;

    /** One sentence on a dimension. */
    public String sentence(Reconciliation one) {
        return one.agrees()
                ? phrases.say("scorecard.slices-agree", one.name())
                : phrases.say("scorecard.slices-differ", one.name(), one.differing());
    }

    /** A figure of an input. */
    public String number(BigDecimal number) {
        return format.number(number, Math.clamp(number.stripTrailingZeros().scale(), 0, DECIMALS));
    }

    /** What is in no slice, and what share of the whole that is. */
    public String difference(Reconciliation.Part part) {
        String difference = number(part.difference());
        return part.agrees() || part.whole().signum() == 0
                ? difference
                : difference + " ("
                        + format.percent(
                                part.difference().divide(part.whole(), MathContext.DECIMAL64), DECIMALS_OF_SHARE)
                        + ")";
    }
}
