package io.pupitre.scorecard;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiHypotheses extends Repository<KpiHypothesis, UUID> {

    KpiHypothesis save(KpiHypothesis hypothesis);

    void delete(KpiHypothesis hypothesis);

    @Query("select h from KpiHypothesis h where h.id = :id")
    Optional<KpiHypothesis> find(UUID id);

    /** Locked until the transaction ends: two savers come one after the other, and the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from KpiHypothesis h where h.id = :id")
    Optional<KpiHypothesis> findToChange(UUID id);
}
