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
        UNKNOWN_INPUT,
        UNCLOSED_PARENTHESIS,
        UNOPENED_PARENTHESIS,
        NO_FUNCTIONS,
        MISSING_OPERAND,
        MISSING_OPERATOR,
        NO_INPUT;

        /** The message key, such as {@code scorecard.formula-unknown-input}. */
        public String key() {
            return "scorecard.formula-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
