package io.pupitre.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DictionaryVersions extends Repository<DictionaryVersion, UUID> {

    DictionaryVersion save(DictionaryVersion version);

    /** The latest first. */
    @Query("select v from DictionaryVersion v where v.definitionId = :definition order by v.number desc")
    List<DictionaryVersion> findOf(UUID definition);

    @Query("select v from DictionaryVersion v where v.definitionId = :definition and v.number = :number")
    Optional<DictionaryVersion> find(UUID definition, int number);

    @Query("select v from DictionaryVersion v where v.definitionId in :definitions")
    List<DictionaryVersion> findOfAll(Collection<UUID> definitions);
}
