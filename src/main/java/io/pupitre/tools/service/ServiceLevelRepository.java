package io.pupitre.tools.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
}
