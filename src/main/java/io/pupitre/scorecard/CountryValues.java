package io.pupitre.scorecard;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which values of dimensions are countries of the client: by code, or by name in French or English, in capitals or not. */
public final class CountryValues {

    private static final List<Locale> LANGUAGES_OF_FILES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Map<String, Placed> bySpelling = new HashMap<>();

    /** A country, and the region in which the client has it. */
    public record Placed(Region region, Country country) {}

    /** @param regions of the client */
    public CountryValues(List<Region> regions) {
        for (Region region : regions) {
            for (Country country : region.countries()) {
                Placed placed = new Placed(region, country);
                bySpelling.put(folded(country.code()), placed);
                LANGUAGES_OF_FILES.forEach(language -> bySpelling.putIfAbsent(folded(country.name(language)), placed));
            }
        }
    }

    /** Which of the client's countries a value is. */
    public Optional<Placed> find(String value) {
        return Optional.ofNullable(bySpelling.get(folded(value)));
    }

    /** Whether a value is a country of the region of that name. */
    boolean lies(String value, String region) {
        return find(value)
                .filter(placed -> placed.region().name().equals(region))
                .isPresent();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
