package io.pupitre.scorecard.words;

import static java.util.stream.Collectors.joining;

import io.pupitre.agency.Region;
import io.pupitre.scorecard.CountryValues;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Slice;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How slices are called and ordered. A value that is one of the client's countries, by its code or its French or English
 * name, is called by its name in the person's language and stands with its region; figures stay those of the value.
 */
public final class SliceNames {

    private final List<String> regions;
    private final CountryValues countries;
    private final Map<String, String> dimensions = new HashMap<>();
    private final Locale language;

    /**
     * @param regions of the client, in the order in which they are shown
     * @param reconciliations know what the dimensions are called
     */
    public SliceNames(List<Region> regions, List<Reconciliation> reconciliations, Locale language) {
        this.regions = regions.stream().map(Region::name).toList();
        this.countries = new CountryValues(regions);
        this.language = language;
        reconciliations.forEach(one -> dimensions.put(one.dimension(), one.name()));
    }

    /** The whole first, then dimension by dimension: each region before its countries, then the other values. */
    public List<Slice> inOrder(List<Slice> slices) {
        Collator collator = Collator.getInstance(language);
        return slices.stream()
                .sorted(Comparator.comparing(Slice::dimension)
                        .thenComparingInt(this::regionOf)
                        .thenComparing(slice -> !slice.region())
                        .thenComparing(slice -> name(slice, true), collator))
                .toList();
    }

    /** @param oneDimension whether there is only one, so that it need not be named */
    public String name(Slice slice, boolean oneDimension) {
        if (slice.region()) {
            return slice.value();
        }
        return countries
                .find(slice.value())
                .map(placed -> placed.region().name() + " · " + placed.country().name(language))
                .orElseGet(() -> oneDimension
                        ? slice.value()
                        : dimensions.getOrDefault(slice.dimension(), slice.dimension()) + " · " + slice.value());
    }

    /** The values of a region as one text: each country by its name, once, however the files spell it. */
    public String values(List<String> values) {
        return values.stream()
                .map(value -> countries
                        .find(value)
                        .map(placed -> placed.country().name(language))
                        .orElse(value))
                .distinct()
                .sorted(Collator.getInstance(language))
                .collect(joining(", "));
    }

    private int regionOf(Slice slice) {
        String region = slice.region()
                ? slice.value()
                : countries
                        .find(slice.value())
                        .map(placed -> placed.region().name())
                        .orElse("");
        int place = regions.indexOf(region);
        return place < 0 ? regions.size() : place;
    }
}
