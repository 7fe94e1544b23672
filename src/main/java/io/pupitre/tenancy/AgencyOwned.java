package io.pupitre.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What belongs to an agency as a whole: every statement on it carries {@code agency_id = ?} with the scope's agency. */
@MappedSuperclass
@FilterDef(
        name = AgencyOwned.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "agency", type = UUID.class, resolver = ScopeAgency.class),
        defaultCondition = "agency_id = :agency")
@Filter(name = AgencyOwned.FILTER)
public abstract class AgencyOwned implements Persistable<UUID> {

    static final String FILTER = "agency";

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyOwned() {}

    @SuppressWarnings("NullAway.Init")
    protected AgencyOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** How often it was changed since; {@code 0} right after its first save. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** For Spring Data; everybody else asks for {@link #id}. */
    @Override
    public final UUID getId() {
        return id;
    }

    /**
     * For Spring Data, which takes what has an id for stored, and would save a copy of it after a search in vain: the object
     * itself would not be what is stored.
     */
    @Override
    public final boolean isNew() {
        return version == null;
    }

    @PrePersist
    void belongToTheScope() {
        agencyId = ScopeAgency.of(CurrentScope.get()).value();
    }
}
