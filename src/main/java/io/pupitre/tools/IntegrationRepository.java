package io.pupitre.tools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntegrationRepository extends Repository<Integration, UUID> {

    Integration save(Integration integration);

    void delete(Integration integration);

    Optional<Integration> findById(UUID id);

    /** Those at whose ends one of these tools is. */
    @Query("select i from Integration i where i.sourceToolId in :tools or i.targetToolId in :tools")
    List<Integration> findByTools(Collection<UUID> tools);

    @Query("select count(i) from Integration i where i.sourceSystemId = :system or i.targetSystemId = :system")
    int countBySystem(UUID system);

    /** Holds it until the transaction ends, as {@link ToolRepository#hold} does. */
    @Modifying
    @Query("update Integration i set i.note = i.note where i.id = :id")
    int hold(UUID id);
}
