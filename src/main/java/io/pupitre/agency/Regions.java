package io.pupitre.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.ForMembers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the client of the current workspace is active. */
@Service
@ForMembers
@Transactional(readOnly = true)
public class Regions {

    private final ClientRegions regions;
    private final ClientCountries countries;

    Regions(ClientRegions regions, ClientCountries countries) {
        this.regions = regions;
        this.countries = countries;
    }

    /** By name, each with its countries by code. */
    public List<Region> list() {
        Map<UUID, List<Country>> byRegion = countries.findAllByOrderByCountry().stream()
                .collect(groupingBy(ClientCountry::region, mapping(ClientCountry::country, toList())));
        return regions.findAllByOrderByName().stream()
                .map(region -> new Region(region.name(), byRegion.getOrDefault(region.id(), List.of())))
                .toList();
    }

    /** @throws RegionTakenException when its name or one of its countries is in use */
    @ForConsultants
    @Transactional
    public void add(Region region) {
        List<String> codes = region.countries().stream().map(Country::code).toList();
        if (regions.existsByName(region.name()) || countries.existsByCountryIn(codes)) {
            throw new RegionTakenException();
        }
        // At once: its countries point to it, and Hibernate doesn't know that.
        ClientRegion row = regions.saveAndFlush(new ClientRegion(region.name()));
        region.countries().forEach(country -> countries.save(new ClientCountry(row, country)));
    }
}
