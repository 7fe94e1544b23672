package io.pupitre.scorecard.words;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Slice;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How slices are called and ordered. A value that is one of the client's countries, by its code or its French or English
 * name, is called by its name in the person's language and stands with its region; figures stay those of the value.
 */
public final class SliceNames {

    private static final List<Locale> LANGUAGES_OF_FILES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private record Placed(Region region, Country country) {}

    private final List<Region> regions;
    private final Locale language;

    /** @param regions of the client, in the order in which they are shown */
    public SliceNames(List<Region> regions, Locale language) {
        this.regions = regions;
        this.language = language;
    }

    /** The whole first, then dimension by dimension: the countries region by region, then the other values. */
    public List<Slice> inOrder(List<Slice> slices) {
        Collator collator = Collator.getInstance(language);
        return slices.stream()
                .sorted(Comparator.comparing(Slice::dimension)
                        .thenComparingInt(this::regionOf)
                        .thenComparing(slice -> name(slice, true), collator))
                .toList();
    }

    /** @param oneDimension whether there is only one, so that it need not be named */
    public String name(Slice slice, boolean oneDimension) {
        return placed(slice)
                .map(placed -> placed.region().name() + " · " + placed.country().name(language))
                .orElseGet(() -> oneDimension ? slice.value() : slice.dimension() + " · " + slice.value());
    }

    private int regionOf(Slice slice) {
        return placed(slice).map(placed -> regions.indexOf(placed.region())).orElse(regions.size());
    }

    private Optional<Placed> placed(Slice slice) {
        return regions.stream()
                .flatMap(region -> region.countries().stream().map(country -> new Placed(region, country)))
                .filter(placed -> spellings(placed.country()).anyMatch(slice.value()::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> spellings(Country country) {
        return Stream.concat(
                Stream.of(country.code()), LANGUAGES_OF_FILES.stream().map(country::name));
    }
}
