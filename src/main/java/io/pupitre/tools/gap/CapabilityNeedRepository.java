package io.pupitre.tools.gap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CapabilityNeedRepository extends Repository<CapabilityNeed, UUID> {

    CapabilityNeed save(CapabilityNeed need);

    void delete(CapabilityNeed need);

    Optional<CapabilityNeed> findById(UUID id);

    Optional<CapabilityNeed> findByCapability(String capability);

    List<CapabilityNeed> findAll();

    List<CapabilityNeed> findByWantedToolIdIn(Collection<UUID> tools);

    int countByPhaseId(UUID phase);

    /** Holds it until the transaction ends, by an update that changes nothing. */
    @Modifying
    @Query("update CapabilityNeed n set n.note = n.note where n.id = :id")
    int hold(UUID id);
}
