package io.pupitre.tools.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ServiceLevelRepository extends Repository<ServiceLevel, UUID> {

    ServiceLevel save(ServiceLevel level);

    void flush();

    void delete(ServiceLevel level);

    Optional<ServiceLevel> findById(UUID id);

    /** The newest first. */
    List<ServiceLevel> findByToolIdOrderByAppliesFromDesc(UUID toolId);

    Optional<ServiceLevel> findByToolIdAndAppliesFrom(UUID toolId, LocalDate appliesFrom);

    List<ServiceLevel> findAll();

    /** Holds it until the transaction ends. */
    @Modifying
    @Query("update ServiceLevel l set l.contact = l.contact where l.id = :id")
    int hold(UUID id);
}
