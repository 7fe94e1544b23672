package io.pupitre.agency;

import io.pupitre.ui.TextRule;
import java.util.List;

/**
 * A named group of countries, such as "DACH".
 *
 * @param name 1 to 80 characters
 * @param countries at least one, each once
 */
public record Region(String name, List<Country> countries) {

    /** No name is longer. */
    public static final int LONGEST_NAME = 80;

    /** @throws IllegalArgumentException when a part hasn't its form */
    public Region {
        name = TextRule.tidy(name);
        countries = countries.stream().distinct().toList();
        if (!isName(name) || countries.isEmpty()) {
            throw new IllegalArgumentException("region");
        }
    }

    /** Whether a region can be called so. */
    public static boolean isName(String text) {
        return TextRule.line(LONGEST_NAME).isMetBy(text);
    }
}
