package io.pupitre.agency;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** A region of a client; its countries are rows of their own. */
@Entity
@Table(name = "client_region")
@Audited("region")
class ClientRegion extends TenantOwned implements Named {

    @Column
    private String name;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ClientRegion() {}

    ClientRegion(String name) {
        super(Ids.next());
        this.name = name;
    }

    void rename(String to) {
        name = to;
    }

    RegionRecord record(List<Country> countries) {
        return new RegionRecord(id(), new Region(name, countries));
    }

    @Override
    public String name() {
        return name;
    }
}
