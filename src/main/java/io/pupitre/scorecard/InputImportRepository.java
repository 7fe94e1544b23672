package io.pupitre.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InputImportRepository extends Repository<InputImport, UUID> {

    InputImport save(InputImport batch);

    /** At once, so that rows can refer to it. */
    InputImport saveAndFlush(InputImport batch);

    Optional<InputImport> findById(UUID id);

    @Query("select i from InputImport i order by i.id desc")
    List<InputImport> findLatest(Limit limit);

    @Query("""
            select count(i) from InputImport i where i.source = :source and i.sequence > :sequence
             and i.state in (COMMITTED, UNDOING)""")
    long countLater(String source, long sequence);
}
