package io.pupitre.scorecard.formula;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A figure, or why there is none. Never a zero that stands for "unknown". */
public sealed interface Figure {

    /** A number; exact when it is an input, else rounded as {@link Formula} says. */
    record Value(BigDecimal number) implements Figure {}

    /**
     * There is no number.
     *
     * @param subject the key of the input that it is about; empty when it is about the formula
     */
    record NotAvailable(Reason reason, String subject) implements Figure {}

    /** Why there is no number. The wording is looked up under {@link #key()} and takes the subject as its argument. */
    enum Reason {
        /** No row of the period and slice has this input. */
        MISSING_INPUT,
        /** The input is defined no more. */
        UNKNOWN_INPUT,
        /** A KPI is computed from itself: two people wrote one half each at once. */
        CIRCULAR,
        /** The input does not add up, and did not come in at this grain and slice. */
        NON_ADDITIVE,
        /** An amount of another currency, and nobody stated what that was worth in the month. */
        NO_RATE,
        DIVISION_BY_ZERO,
        /** A share of too few to say anything. */
        TOO_FEW,
        /** The KPI is not on that scorecard. */
        NOT_ON_SCORECARD,
        /** Beyond {@link Formula#LARGEST}. */
        OUT_OF_RANGE;

        /** The message key, such as {@code scorecard.figure-missing-input}. */
        public String key() {
            return "scorecard.figure-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Figure of(BigDecimal number) {
        return new Value(number);
    }

    static Figure missing(Reason reason, String subject) {
        return new NotAvailable(reason, subject);
    }

    default Optional<BigDecimal> asNumber() {
        return this instanceof Value(BigDecimal number) ? Optional.of(number) : Optional.empty();
    }
}
