package io.pupitre.scorecard.formula;

import java.util.Locale;

/**
 * Why a text is no formula.
 *
 * @param position where in the text, from 0 in UTF-16 units; the text's length when something is missing at its end
 * @param excerpt what stands there, possibly empty
 */
public record FormulaProblem(Kind kind, int position, String excerpt) {

    /** What is wrong. The wording is looked up under {@link #key()} and takes the excerpt as its argument. */
    public enum Kind {
        EMPTY,
        TOO_LONG,
        TOO_DEEP,
        ILLEGAL_CHARACTER,
        /** Decimals are written with a point here, since formulas are the same in all languages. */
        DECIMAL_COMMA,
        MALFORMED_NUMBER,
        NUMBER_TOO_LONG,
        MALFORMED_NAME,
        /** Neither an input nor a KPI. */
        UNKNOWN_NAME,
        /** A KPI that is computed from the very one that is being defined. */
        CIRCULAR,
        UNCLOSED_PARENTHESIS,
        UNOPENED_PARENTHESIS,
        UNKNOWN_FUNCTION,
        /** A function is given too few, too many or other things than it takes; the excerpt shows how it is used. */
        WRONG_ARGUMENTS,
        /** It asks for figures of more than {@link Formula#MAX_REACH} months before. */
        TOO_FAR_BACK,
        /** What is added or compared is not of one kind: an amount and hours, say. */
        UNIT_MISMATCH,
        /** The result is not of the kind that the KPI says it is. */
        OTHER_UNIT,
        MISSING_OPERAND,
        MISSING_OPERATOR,
        NO_NAME;

        /** The message key, such as {@code scorecard.formula-unknown-name}. */
        public String key() {
            return "scorecard.formula-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
