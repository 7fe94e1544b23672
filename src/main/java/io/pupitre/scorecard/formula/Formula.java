package io.pupitre.scorecard.formula;

import io.pupitre.scorecard.formula.Figure.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A formula that was understood. Immutable; evaluating it never throws.
 *
 * <p>Rounding: each operation keeps 34 significant digits, half even ({@link MathContext#DECIMAL128}). What a person sees is
 * rounded once more, to the unit's places.
 */
public final class Formula {

    /** The version of the language that is stored with a formula: a later one may mean something else by the same text. */
    public static final int LANGUAGE_VERSION = 1;

    /** Of each operation. */
    public static final MathContext ROUNDING = MathContext.DECIMAL128;

    /** A result beyond this, either way, is an accident of the data: 10 to the 30. */
    public static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    /** Longest text. */
    public static final int MAX_LENGTH = 500;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final String text;
    private final Term root;
    private final Set<String> inputs;

    private Formula(String text, Term root) {
        this.text = text;
        this.root = root;
        Set<String> keys = new LinkedHashSet<>();
        root.collectInputs(keys);
        this.inputs = Collections.unmodifiableSet(keys);
    }

    /**
     * Understands a text.
     *
     * @throws FormulaException when it is no formula, with the place and kind of the problem
     */
    public static Formula parse(String text) {
        return new Formula(text.strip(), new FormulaParser(text).parse());
    }

    /**
     * Understands a text and checks that it speaks of known inputs only, and of one at least.
     *
     * @throws FormulaException when it is no such formula
     */
    public static Formula parse(String text, Set<String> knownInputs) {
        FormulaParser parser = new FormulaParser(text);
        Term root = parser.parse();
        parser.requireKnown(knownInputs);
        return new Formula(text.strip(), root);
    }

    /** Whether a text can be the key of an input: a small letter, then up to 39 small letters, digits, underscores. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** As a person wrote it. */
    public String text() {
        return text;
    }

    /** Keys of the inputs it speaks of, in the order of their first use. */
    public Set<String> inputs() {
        return inputs;
    }

    /** Evaluates it; the first input without a figure decides the reason of a result that has none. */
    public Figure evaluate(Function<String, Figure> values) {
        Figure result = root.evaluate(values);
        if (result instanceof Figure.Value(BigDecimal number) && number.abs().compareTo(LARGEST) > 0) {
            return Figure.missing(Reason.OUT_OF_RANGE, "");
        }
        return result;
    }

    @Override
    public String toString() {
        return text;
    }
}
