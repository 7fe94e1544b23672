package io.pupitre.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody looks for in names, for conditions that say {@code like … escape '!'}. What was typed
 * stands for itself, also where it is a percent sign or an underscore; case and accents are the database's to compare.
 *
 * @param text as typed
 */
public record SearchText(String text) {

    /** How many records of a kind answer a search over all of them. */
    public static final int ANSWERS = 5;

    private static final int FEWEST = 2;

    /** More than any name has. */
    private static final int LONGEST = 200;

    /**
     * What is worth a search over all records. Empty for less than two characters and for what no name contains: more than
     * 200 characters, or any that is no text.
     */
    public static Optional<SearchText> of(String typed) {
        String tidy = TextRule.tidy(typed);
        return tidy.codePointCount(0, tidy.length()) >= FEWEST
                        && TextRule.line(LONGEST).isMetBy(tidy)
                ? Optional.of(new SearchText(tidy))
                : Optional.empty();
    }

    /**
     * Whether a name that is held in memory contains what was typed: neither case nor accents matter, nor blanks around, nor
     * whether letters are joined or which apostrophe it is. All names contain nothing.
     */
    public static boolean isIn(String name, String typed) {
        return folded(name).contains(folded(typed));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .strip()
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
    }

    /** The pattern of what contains the text. */
    public String anywhere() {
        return "%" + atStart();
    }

    /** The pattern of what begins with the text. */
    public String atStart() {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
