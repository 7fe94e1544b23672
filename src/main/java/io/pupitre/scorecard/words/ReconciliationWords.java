package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Reconciliation;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What is said of whether slices make up the whole. */
public record ReconciliationWords(FigureFormat format, Phrases phrases) {

    /** As many as an input can have. */
    private static final int DECIMALS = 10;

    /** Of the share that a difference is of the whole. */
    private static final int DECIMALS_OF_SHARE = 1;

    /** One sentence on a dimension. */
    public String sentence(Reconciliation one) {
        String verdict = one.agrees()
                ? phrases.say("scorecard.slices-agree", one.name())
                : phrases.say("scorecard.slices-differ", one.name(), one.differing());
        return one.unsliced() == 0 ? verdict : verdict + phrases.say("scorecard.slices-unsliced", one.unsliced());
    }

    /** A figure of an input. */
    public String number(@Nullable BigDecimal number) {
        return number == null
                ? FigureFormat.UNKNOWN
                : format.number(number, Math.clamp(number.stripTrailingZeros().scale(), 0, DECIMALS));
    }

    /** What is in no slice, and what share of the whole that is; of what has no slices, that it has none. */
    public String difference(Reconciliation.Part part) {
        return part.difference()
                .map(difference -> number(difference) + share(difference, part.whole()))
                .orElseGet(() -> phrases.say("scorecard.slices-none"));
    }

    private String share(BigDecimal difference, BigDecimal whole) {
        return difference.signum() == 0 || whole.signum() == 0
                ? ""
                : " (" + format.percent(difference.divide(whole, MathContext.DECIMAL64), DECIMALS_OF_SHARE) + ")";
    }
}
