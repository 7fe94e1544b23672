package io.pupitre.tools;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToolImportRowRepository extends Repository<ToolImportRow, UUID> {

    ToolImportRow save(ToolImportRow row);

    List<ToolImportRow> findByImportId(UUID importId);

    @Modifying
    @Query("delete from ToolImportRow r where r.importId = :importId")
    void deleteByImportId(UUID importId);

    @Modifying
    @Query("delete from ToolImportRow r where r.toolId in :toolIds")
    void deleteByToolIdIn(Collection<UUID> toolIds);
}
