package io.pupitre.agency;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** One change of a client's regions as a whole, in an order that the database's keys allow. */
final class RegionChange {

    private final ClientRegions regions;
    private final ClientCountries countries;
    private final Map<UUID, ClientRegion> before;
    private final Map<Country, ClientCountry> placed;

    RegionChange(ClientRegions regions, ClientCountries countries) {
        this.regions = regions;
        this.countries = countries;
        before = regions.findAllByOrderByName().stream().collect(toMap(ClientRegion::id, Function.identity()));
        placed = countries.findAllByOrderByCountry().stream()
                .collect(toMap(ClientCountry::country, Function.identity()));
    }

    void to(List<RegionDraft> wanted) {
        stepAside(wanted);
        Map<UUID, ClientRegion> gone = new HashMap<>(before);
        Set<Country> left = new HashSet<>(placed.keySet());
        for (RegionDraft draft : wanted) {
            ClientRegion region = region(draft);
            gone.remove(region.id());
            for (Country country : draft.region().countries()) {
                left.remove(country);
                ClientCountry known = placed.get(country);
                if (known == null) {
                    countries.save(new ClientCountry(region, country));
                } else {
                    known.moveTo(region);
                }
            }
        }
        placed.forEach((country, row) -> {
            if (left.contains(country)) {
                countries.delete(row);
            }
        });
        countries.flush();
        gone.values().forEach(regions::delete);
        regions.flush();
    }

    private ClientRegion region(RegionDraft draft) {
        ClientRegion known = draft.id() == null ? null : before.get(draft.id());
        if (known == null) {
            // At once: its countries point to it, and Hibernate doesn't know that.
            return regions.saveAndFlush(new ClientRegion(draft.region().name()));
        }
        known.rename(draft.region().name());
        return known;
    }

    /** A name that goes from one region to another must be free in between. */
    private void stepAside(List<RegionDraft> wanted) {
        boolean aside = false;
        for (ClientRegion region : before.values()) {
            boolean elsewhere = wanted.stream()
                    .anyMatch(draft -> !region.id().equals(draft.id())
                            && draft.region().name().equalsIgnoreCase(region.name()));
            if (elsewhere) {
                region.rename(region.id().toString());
                aside = true;
            }
        }
        if (aside) {
            regions.flush();
        }
    }
}
