package io.pupitre.scorecard.formula;

import io.pupitre.scorecard.formula.Figure.Reason;
import io.pupitre.scorecard.formula.FormulaProblem.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A formula that was understood. Immutable; evaluating it never throws.
 *
 * <p>Rounding: each operation keeps 34 significant digits, half even ({@link MathContext#DECIMAL128}). What a person sees is
 * rounded once more, to the unit's places.
 */
public final class Formula {

    /**
     * The version of the language that is stored with a formula: a later one may mean something else by the same text. Version 1
     * had no functions; what it accepts means the same in version 2.
     */
    public static final int LANGUAGE_VERSION = 2;

    /** Of each operation. */
    public static final MathContext ROUNDING = MathContext.DECIMAL128;

    /** A result beyond this, either way, is an accident of the data: 10 to the 30. */
    public static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    /** Longest text. */
    public static final int MAX_LENGTH = 500;

    /** How many months a formula may look back. */
    public static final int MAX_REACH = 24;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final String text;
    private final Term root;
    private final Set<Reference> references;
    private final Set<String> names;
    private final int reach;

    private Formula(String text, Term root) {
        this.text = text;
        this.root = root;
        Set<Reference> found = new LinkedHashSet<>();
        root.collectReferences(0, found);
        this.references = Collections.unmodifiableSet(found);
        Set<String> words = new LinkedHashSet<>();
        found.forEach(reference -> words.add(reference.name()));
        this.names = Collections.unmodifiableSet(words);
        this.reach = root.reach();
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
     * Understands a text and checks that it speaks of known names only, and of one at least, that it adds and compares only what
     * is of one kind, and that its result is of the kind that is wanted.
     *
     * @throws FormulaException when it is no such formula
     */
    public static Formula parse(String text, Vocabulary vocabulary, Measure wanted) {
        FormulaParser parser = new FormulaParser(text);
        Term root = parser.parse();
        parser.requireKnown(vocabulary);
        Optional<Measure> result = root.measure(name -> vocabulary.measures().getOrDefault(name, Measure.PLAIN));
        if (result.isPresent() && !result.get().equals(wanted)) {
            throw new FormulaException(new FormulaProblem(Kind.OTHER_UNIT, 0, ""));
        }
        return new Formula(text.strip(), root);
    }

    /** Whether a text can be a name in formulas: a small letter, then up to 39 small letters, digits, underscores. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** As a person wrote it. */
    public String text() {
        return text;
    }

    /** The names it speaks of, in the order of their first use. */
    public Set<String> names() {
        return names;
    }

    /** The months of names that it speaks of, in the order of their first use. */
    public Set<Reference> references() {
        return references;
    }

    /** How many months before the one that is computed it needs figures of; 0 for none. */
    public int reach() {
        return reach;
    }

    /** Evaluates it; the first name without a figure decides the reason of a result that has none. */
    public Figure evaluate(Figures figures) {
        Figure result = root.evaluate(figures, 0);
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
