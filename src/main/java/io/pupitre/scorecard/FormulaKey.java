package io.pupitre.scorecard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** What formulas call something, made of its name. */
final class FormulaKey {

    /** Leaves room for a number behind it. */
    private static final int LONGEST = 36;

    private FormulaKey() {}

    /**
     * A key that is not taken: the name without accents, in small letters, underscores between words; numbered when needed.
     *
     * @param otherwise for a name of which nothing is left; a key
     */
    static String of(String name, String otherwise, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[0-9_]+|_+$", "");
        String base = plain.isEmpty() ? otherwise : plain.substring(0, Math.min(LONGEST, plain.length()));
        String key = base;
        for (int number = 2; taken.test(key); number++) {
            key = base + "_" + number;
        }
        return key;
    }
}
