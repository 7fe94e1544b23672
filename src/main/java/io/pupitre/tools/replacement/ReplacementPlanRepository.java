package io.pupitre.tools.replacement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplacementPlanRepository extends Repository<ReplacementPlan, UUID> {

    ReplacementPlan save(ReplacementPlan plan);

    void delete(ReplacementPlan plan);

    Optional<ReplacementPlan> findById(UUID id);

    Optional<ReplacementPlan> findByToolId(UUID tool);

    List<ReplacementPlan> findAll();

    /** Holds it until the transaction ends, so that of two people who save at once the second is told. */
    @Modifying
    @Query("update ReplacementPlan p set p.reason = p.reason where p.id = :id")
    int hold(UUID id);
}
