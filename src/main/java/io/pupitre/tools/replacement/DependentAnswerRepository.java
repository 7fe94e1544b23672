package io.pupitre.tools.replacement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DependentAnswerRepository extends Repository<DependentAnswer, UUID> {

    DependentAnswer save(DependentAnswer answer);

    void delete(DependentAnswer answer);

    Optional<DependentAnswer> findById(UUID id);

    List<DependentAnswer> findByPlanId(UUID plan);

    /** Those by which an input or cadence has passed to a tool. */
    @Query("""
            select a from DependentAnswer a
             where (a.inputId = :subject or a.cadenceId = :subject) and a.successorId = :successor and a.acted = true""")
    List<DependentAnswer> findPassed(UUID subject, UUID successor);
}
