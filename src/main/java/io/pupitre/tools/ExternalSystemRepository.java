package io.pupitre.tools;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExternalSystemRepository extends Repository<ExternalSystem, UUID> {

    ExternalSystem save(ExternalSystem system);

    void delete(ExternalSystem system);

    Optional<ExternalSystem> findById(UUID id);

    List<ExternalSystem> findAllByOrderByName();

    /** Holds it until the transaction ends, as {@link ToolRepository#hold} does. */
    @Modifying
    @Query("update ExternalSystem s set s.note = s.note where s.id = :id")
    int hold(UUID id);
}
