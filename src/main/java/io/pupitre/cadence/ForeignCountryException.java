package io.pupitre.cadence;

import io.pupitre.agency.Country;
import java.util.Set;

/** A campaign was to run in countries in which the client isn't active. */
public final class ForeignCountryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Set<Country> countries;

    ForeignCountryException(Set<Country> countries) {
        super("Not the client's: " + countries);
        this.countries = Set.copyOf(countries);
    }

    public Set<Country> countries() {
        return countries;
    }
}
