package io.pupitre.tools.gap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetPhaseRepository extends Repository<TargetPhase, UUID> {

    TargetPhase save(TargetPhase phase);

    void delete(TargetPhase phase);

    Optional<TargetPhase> findById(UUID id);

    List<TargetPhase> findAllByOrderByTargetDateAscNameAsc();

    /** Holds it until the transaction ends, by an update that changes nothing; 0 when it isn't there. */
    @Modifying
    @Query("update TargetPhase p set p.name = p.name where p.id = :id")
    int hold(UUID id);
}
