package io.pupitre.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InputMappingRepository extends Repository<InputMapping, UUID> {

    InputMapping save(InputMapping mapping);

    void delete(InputMapping mapping);

    Optional<InputMapping> findById(UUID id);

    /** The last confirmed first. */
    @Query("select m from InputMapping m where m.headerHash = :header order by m.confirmedAt desc, m.id desc")
    List<InputMapping> findByHeader(byte[] header, Limit limit);

    @Query("select m from InputMapping m where m.headerHash = :header and m.source = :source order by m.id")
    List<InputMapping> findByHeaderAndSource(byte[] header, String source, Limit limit);

    @Query("select m from InputMapping m order by m.source, m.confirmedAt desc, m.id")
    List<InputMapping> findAllBySource(Limit limit);
}
