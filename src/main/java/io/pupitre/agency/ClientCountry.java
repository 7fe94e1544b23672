package io.pupitre.agency;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A country in which the client is active. */
@Entity
@Table(name = "client_country")
@Audited("country")
class ClientCountry extends TenantOwned implements Named {

    @Column(name = "region_id")
    private UUID region;

    @Column(updatable = false)
    private String country;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ClientCountry() {}

    ClientCountry(ClientRegion region, Country country) {
        super(Ids.next());
        this.region = region.id();
        this.country = country.code();
    }

    void moveTo(ClientRegion other) {
        region = other.id();
    }

    UUID region() {
        return region;
    }

    Country country() {
        return new Country(country);
    }

    @Override
    public String name() {
        return country;
    }
}
