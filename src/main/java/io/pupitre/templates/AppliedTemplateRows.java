package io.pupitre.templates;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppliedTemplateRows extends Repository<AppliedTemplate, UUID> {

    AppliedTemplate save(AppliedTemplate copy);

    void delete(AppliedTemplate copy);

    Optional<AppliedTemplate> findById(UUID id);

    List<AppliedTemplate> findAll();

    boolean existsByTemplate(UUID template);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AppliedTemplate a where a.id = :id")
    Optional<AppliedTemplate> findToChange(UUID id);

    @Query("select a.template from AppliedTemplate a")
    Set<UUID> templates();
}
