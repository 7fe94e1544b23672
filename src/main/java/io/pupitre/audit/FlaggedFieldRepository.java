package io.pupitre.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FlaggedFieldRepository extends Repository<FlaggedField, UUID> {

    FlaggedField save(FlaggedField field);

    void delete(FlaggedField field);

    List<FlaggedField> findBySubjectType(String subjectType);
}
