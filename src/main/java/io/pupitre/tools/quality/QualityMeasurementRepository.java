package io.pupitre.tools.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QualityMeasurementRepository extends Repository<QualityMeasurement, UUID> {

    QualityMeasurement save(QualityMeasurement measurement);

    void delete(QualityMeasurement measurement);

    void flush();

    Optional<QualityMeasurement> findById(UUID id);

    Optional<QualityMeasurement> findByCheckIdAndMeasuredAt(UUID check, Instant measuredAt);

    List<QualityMeasurement> findByCheckIdOrderByMeasuredAtDesc(UUID check);

    boolean existsByCheckId(UUID check);
}
