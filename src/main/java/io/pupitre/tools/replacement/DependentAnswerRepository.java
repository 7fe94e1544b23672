package io.pupitre.tools.replacement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DependentAnswerRepository extends Repository<DependentAnswer, UUID> {

    DependentAnswer save(DependentAnswer answer);

    void delete(DependentAnswer answer);

    Optional<DependentAnswer> findById(UUID id);

    List<DependentAnswer> findByPlanId(UUID plan);
}
