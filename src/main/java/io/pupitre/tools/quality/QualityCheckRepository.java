package io.pupitre.tools.quality;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QualityCheckRepository extends Repository<QualityCheck, UUID> {

    QualityCheck save(QualityCheck check);

    void delete(QualityCheck check);

    void flush();

    Optional<QualityCheck> findById(UUID id);

    /** Holds it until the transaction ends. */
    @Modifying
    @Query("update QualityCheck c set c.owner = c.owner where c.id = :id")
    int hold(UUID id);
}
