package io.pupitre.tools.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvaluationCriterionRepository extends Repository<EvaluationCriterion, UUID> {

    EvaluationCriterion save(EvaluationCriterion criterion);

    void delete(EvaluationCriterion criterion);

    Optional<EvaluationCriterion> findById(UUID id);

    List<EvaluationCriterion> findByEvaluationIdOrderById(UUID evaluation);

    List<EvaluationCriterion> findAllByOrderById();
}
