package io.pupitre.agency;

import io.pupitre.ui.TextRule;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a client workspace is called and how it counts: all that its agency may change later.
 *
 * @param name 1 to 120 characters
 * @param colour the client's accent, {@code #rrggbb}
 * @param language the one that content of the workspace is written in, French or English
 * @param otherLanguages further ones that the client's campaigns speak, each once
 */
public record WorkspaceDetails(
        String name, String colour, Locale language, List<Locale> otherLanguages, ZoneId zone, Currency currency) {

    /** No name is longer. */
    public static final int LONGEST_NAME = 120;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException when a part hasn't its form */
    public WorkspaceDetails {
        name = TextRule.tidy(name);
        if (!isName(name)) {
            throw new IllegalArgumentException("name");
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("colour");
        }
        otherLanguages = otherLanguages.stream()
                .distinct()
                .filter(other -> !other.equals(language))
                .toList();
    }

    /** Whether a client may be called so. */
    public static boolean isName(String text) {
        return TextRule.line(LONGEST_NAME).isMetBy(text);
    }
}
