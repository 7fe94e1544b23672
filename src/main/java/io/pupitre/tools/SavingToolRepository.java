package io.pupitre.tools;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SavingToolRepository extends Repository<SavingTool, UUID> {

    SavingTool save(SavingTool tool);

    List<SavingTool> findAll();

    List<SavingTool> findByToolIdIn(Collection<UUID> tools);
}
