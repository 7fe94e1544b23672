package io.pupitre.tools.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QualityFeedRepository extends Repository<QualityFeed, UUID> {

    QualityFeed save(QualityFeed feed);

    void delete(QualityFeed feed);

    void flush();

    Optional<QualityFeed> findByCheckId(UUID check);

    @Query("select f from QualityFeed f")
    List<QualityFeed> findAllOfTheClient();
}
