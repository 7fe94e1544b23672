package io.pupitre.tools.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvaluationRepository extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation evaluation);

    /** So that versions are those that are stored. */
    void flush();

    Optional<Evaluation> findById(UUID id);

    List<Evaluation> findAllByOrderByIdDesc();

    /**
     * Holds it until the transaction ends, so that of two people who change it at once the second sees what the first did. To be
     * called before the first read.
     */
    @Modifying
    @Query("update Evaluation e set e.title = e.title where e.id = :id")
    int hold(UUID id);
}
