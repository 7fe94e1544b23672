package io.pupitre.agency;

import io.pupitre.ui.TextRule;
import java.util.regex.Pattern;

/**
 * What makes an agency.
 *
 * @param name 1 to 120 characters
 * @param colour its accent, {@code #rrggbb}
 */
public record NewAgency(Slug slug, String name, String colour) {

    /** No name is longer. */
    public static final int LONGEST_NAME = 120;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException when a part hasn't its form */
    public NewAgency {
        name = TextRule.tidy(name);
        if (!isName(name)) {
            throw new IllegalArgumentException("name");
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("colour");
        }
    }

    /** Whether an agency may be called so. */
    public static boolean isName(String text) {
        return TextRule.line(LONGEST_NAME).isMetBy(text);
    }
}
