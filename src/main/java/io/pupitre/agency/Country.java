package io.pupitre.agency;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** Its name in that language. */
    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /** All there are, by their names in that language. */
    public static List<Country> all(Locale language) {
        Collator collator = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(Country::new)
                .sorted(Comparator.comparing(country -> country.name(language), collator))
                .toList();
    }
}
