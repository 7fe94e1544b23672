package io.pupitre.agency;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country by its code of ISO 3166-1, two capital letters. */
public record Country(String code) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException when there is no such country */
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("not a country");
        }
    }

    /** The country of a code; none if there is no such country. */
    public static Optional<Country> find(String code) {
        return CODES.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /** Its name in that language. */
    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /** All there are, by their names in that language. */
    public static List<Country> all(Locale language) {
        return Arrays.stream(Locale.getISOCountries())
                .map(Country::new)
                .sorted(byName(language))
                .toList();
    }

    /** By their names in that language. */
    public static Comparator<Country> byName(Locale language) {
        return Comparator.comparing(country -> country.name(language), Collator.getInstance(language));
    }
}
