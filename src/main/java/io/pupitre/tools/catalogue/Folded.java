package io.pupitre.tools.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as people compare names: without case, accents, punctuation and the width of its letters.
 *
 * @param text words with one space between them
 */
public record Folded(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Folded of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String words = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        // A name of nothing but signs is compared as it stands: two emoji aren't the same tool.
        return new Folded(words.isEmpty() ? plain.strip() : words);
    }
}
