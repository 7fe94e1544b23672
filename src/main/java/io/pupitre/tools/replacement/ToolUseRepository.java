package io.pupitre.tools.replacement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToolUseRepository extends Repository<ToolUse, UUID> {

    ToolUse save(ToolUse use);

    void delete(ToolUse use);

    List<ToolUse> findByToolId(UUID tool);

    @Query("select u from ToolUse u where u.toolId = :tool and (u.inputId = :subject or u.cadenceId = :subject)")
    Optional<ToolUse> findBySubject(UUID tool, UUID subject);
}
