package io.pupitre.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiCommentaries extends Repository<KpiCommentary, UUID> {

    KpiCommentary saveAndFlush(KpiCommentary commentary);

    void delete(KpiCommentary commentary);

    @Query("select c from KpiCommentary c where c.kpiId = :kpi and c.month = :month")
    Optional<KpiCommentary> find(UUID kpi, LocalDate month);

    @Query("select c from KpiCommentary c where c.month = :month")
    List<KpiCommentary> findAll(LocalDate month);
}
