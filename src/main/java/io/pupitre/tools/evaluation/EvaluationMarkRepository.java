package io.pupitre.tools.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvaluationMarkRepository extends Repository<EvaluationMark, UUID> {

    EvaluationMark save(EvaluationMark mark);

    Optional<EvaluationMark> findByCandidateIdAndCriterionId(UUID candidate, UUID criterion);

    List<EvaluationMark> findByEvaluationIdOrderById(UUID evaluation);

    List<EvaluationMark> findAllByOrderById();

    void deleteByCandidateId(UUID candidate);

    void deleteByCriterionId(UUID criterion);
}
