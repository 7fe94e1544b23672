package io.pupitre.agency;

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
        name = name.strip();
        countries = countries.stream().distinct().toList();
        if (name.isEmpty() || name.length() > LONGEST_NAME || countries.isEmpty()) {
            throw new IllegalArgumentException("region");
        }
    }
}
