package io.pupitre.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InputDefinitions extends Repository<InputDefinition, UUID> {

    InputDefinition save(InputDefinition input);

    Optional<InputDefinition> findById(UUID id);

    @Query("select i from InputDefinition i where i.inputKey = :key")
    Optional<InputDefinition> findByKey(String key);

    @Query("select i from InputDefinition i order by i.name, i.inputKey")
    List<InputDefinition> findAllByName();
}
