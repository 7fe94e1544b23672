package io.pupitre.tools;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToolRepository extends Repository<Tool, UUID> {

    Tool save(Tool tool);

    Optional<Tool> findById(UUID id);

    /** Held until the transaction ends, so that of two people who save at once the second is told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Tool t where t.id = :id")
    Optional<Tool> findToChange(UUID id);

    @Query("select distinct t.category from Tool t where t.category <> '' order by t.category")
    List<String> findCategories();
}
