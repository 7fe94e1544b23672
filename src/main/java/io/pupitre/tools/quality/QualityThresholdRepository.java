package io.pupitre.tools.quality;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QualityThresholdRepository extends Repository<QualityThreshold, UUID> {

    QualityThreshold save(QualityThreshold threshold);

    List<QualityThreshold> findByCheckId(UUID check);
}
