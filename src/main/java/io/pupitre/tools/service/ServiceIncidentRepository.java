package io.pupitre.tools.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceIncidentRepository extends Repository<ServiceIncident, UUID> {

    ServiceIncident save(ServiceIncident incident);

    void flush();

    void delete(ServiceIncident incident);

    Optional<ServiceIncident> findById(UUID id);

    /** What began last comes first. */
    List<ServiceIncident> findByToolIdOrderByStartedAtDescIdDesc(UUID toolId);

    /** Of all tools those that go on or ended later. */
    @Query("select i from ServiceIncident i where i.endedAt is null or i.endedAt > :since order by i.startedAt, i.id")
    List<ServiceIncident> findSince(Instant since);

    /** Holds it until the transaction ends. */
    @Modifying
    @Query("update ServiceIncident i set i.title = i.title where i.id = :id")
    int hold(UUID id);
}
