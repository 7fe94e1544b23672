package io.pupitre.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.ForMembers;
import io.pupitre.tenancy.ForWorkspaceAdmins;
import io.pupitre.tenancy.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the client of the current workspace is active. */
@Service
@ForMembers
@Transactional(readOnly = true)
public class Regions {

    private final ClientRegions regions;
    private final ClientCountries countries;
    private final ClientWorkspaces workspaces;

    Regions(ClientRegions regions, ClientCountries countries, ClientWorkspaces workspaces) {
        this.regions = regions;
        this.countries = countries;
        this.workspaces = workspaces;
    }

    /** By name, each with its countries by code. */
    public List<Region> list() {
        return records().stream().map(RegionRecord::region).toList();
    }

    /** The same, to be changed. */
    @ForWorkspaceAdmins
    public List<RegionRecord> toChange() {
        return records();
    }

    /**
     * Makes the client's regions those that are wanted: adds, renames and removes regions, and brings countries in, out and
     * from one region to another. What campaigns say of a country that goes stays.
     *
     * @param base the regions as the person read them
     * @param wanted all that are to be; a region that isn't among them goes
     * @throws StaleSettingsException when somebody else changed them since
     * @throws RegionTakenException when two have one name or share a country
     */
    @ForWorkspaceAdmins
    @Transactional
    public void change(List<RegionRecord> base, List<RegionDraft> wanted) {
        // Locked, so that the second of two who save at once sees what the first did.
        if (workspaces
                .findToChange(CurrentScope.workspace().workspace().value())
                .isEmpty()) {
            throw new NotFoundException();
        }
        if (!records().equals(base)) {
            throw new StaleSettingsException();
        }
        demandDistinct(wanted);
        try {
            new RegionChange(regions, countries).to(wanted);
        } catch (DataIntegrityViolationException e) {
            // To the database two names may be one that differ in accents only.
            throw new RegionTakenException();
        }
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

    private List<RegionRecord> records() {
        Map<UUID, List<Country>> byRegion = countries.findAllByOrderByCountry().stream()
                .collect(groupingBy(ClientCountry::region, mapping(ClientCountry::country, toList())));
        return regions.findAllByOrderByName().stream()
                .map(region -> region.record(byRegion.getOrDefault(region.id(), List.of())))
                .toList();
    }

    private static void demandDistinct(List<RegionDraft> wanted) {
        Set<String> names = new HashSet<>();
        Set<Country> placed = new HashSet<>();
        for (RegionDraft draft : wanted) {
            if (!names.add(draft.region().name().toLowerCase(Locale.ROOT))
                    || !draft.region().countries().stream().allMatch(placed::add)) {
                throw new RegionTakenException();
            }
        }
    }
}
