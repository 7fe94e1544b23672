package io.pupitre.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What belongs to one client workspace. Hibernate adds {@code client_id = ?} to every statement on it, the value being that
 * of the {@link CurrentScope}.
 *
 * <p>Subclasses have no association collections: their loads would carry no tenant predicate. Children are entities of
 * their own, fetched by a repository query.
 */
@MappedSuperclass
@Filter(name = AgencyOwned.FILTER)
public abstract class TenantOwned implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "client_id", nullable = false, updatable = false)
    private UUID clientId;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private UUID agencyId;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TenantOwned() {}

    @SuppressWarnings("NullAway.Init")
    protected TenantOwned(UUID id) {
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
        agencyId = CurrentScope.workspace().agency().value();
    }
}
