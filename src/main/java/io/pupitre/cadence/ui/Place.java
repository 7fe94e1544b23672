package io.pupitre.cadence.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where one looks: everywhere, in a region, or in a country; as the address says it.
 *
 * @param region its name; empty for none
 * @param country its code; empty for none
 */
record Place(String region, String country) implements Serializable {

    static final Place EVERYWHERE = new Place("", "");

    static Place of(QueryParameters parameters) {
        return new Place(
                parameters.getSingleParameter("region").orElse(""),
                parameters.getSingleParameter("country").orElse("").toUpperCase(Locale.ROOT));
    }

    /** What can be chosen with these regions: everywhere, then each region followed by its countries. */
    static List<Place> all(List<Region> regions, Locale language) {
        List<Place> all = new ArrayList<>(List.of(EVERYWHERE));
        for (Region region : regions) {
            all.add(new Place(region.name(), ""));
            region.countries().stream()
                    .sorted(Country.byName(language))
                    .map(country -> new Place("", country.code()))
                    .forEach(all::add);
        }
        return all;
    }

    /** This place if the client has it, otherwise everywhere: an old link still shows something. */
    Place among(List<Region> regions) {
        return all(regions, Locale.ROOT).contains(this) ? this : EVERYWHERE;
    }

    /** Its countries; none for everywhere. */
    Set<Country> countries(List<Region> regions) {
        if (!country.isEmpty()) {
            return Set.of(new Country(country));
        }
        return regions.stream()
                .filter(one -> one.name().equals(region))
                .findFirst()
                .map(one -> Set.copyOf(one.countries()))
                .orElse(Set.of());
    }

    boolean isCountry() {
        return !country.isEmpty();
    }

    void addTo(Map<String, String> parameters) {
        if (isCountry()) {
            parameters.put("country", country);
        } else if (!region.isEmpty()) {
            parameters.put("region", region);
        }
    }
}
