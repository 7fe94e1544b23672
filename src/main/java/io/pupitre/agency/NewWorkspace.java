package io.pupitre.agency;

import io.pupitre.ui.TextRule;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a client workspace.
 *
 * @param name 1 to 120 characters
 * @param colour the client's accent, {@code #rrggbb}
 * @param language the one that content of the workspace is written in, French or English
 * @param otherLanguages further ones that the client's campaigns speak, each once
 * @param sample whether its content is demonstration data
 */
public record NewWorkspace(
        Slug slug,
        String name,
        String colour,
        Locale language,
        List<Locale> otherLanguages,
        ZoneId zone,
        Currency currency,
        boolean sample) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** @throws IllegalArgumentException when a part hasn't its form */
    public NewWorkspace {
        name = TextRule.tidy(name);
        if (name.isEmpty() || TextRule.line(120).problemOf(name).isPresent()) {
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

    /** A client that speaks one language. */
    public NewWorkspace(
            Slug slug, String name, String colour, Locale language, ZoneId zone, Currency currency, boolean sample) {
        this(slug, name, colour, language, List.of(), zone, currency, sample);
    }
}
