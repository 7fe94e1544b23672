package io.pupitre.tools.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvaluationCandidateRepository extends Repository<EvaluationCandidate, UUID> {

    EvaluationCandidate save(EvaluationCandidate candidate);

    void delete(EvaluationCandidate candidate);

    Optional<EvaluationCandidate> findById(UUID id);

    List<EvaluationCandidate> findByEvaluationIdOrderById(UUID evaluation);

    List<EvaluationCandidate> findAllByOrderById();

    List<EvaluationCandidate> findByToolIdIn(Collection<UUID> tools);
}
