package io.pupitre.tools;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ToolImportRepository extends Repository<ToolImport, UUID> {

    ToolImport save(ToolImport batch);

    Optional<ToolImport> findById(UUID id);

    List<ToolImport> findByOrderByImportedAtDesc(Limit limit);
}
