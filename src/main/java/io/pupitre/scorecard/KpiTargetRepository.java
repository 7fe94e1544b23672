package io.pupitre.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiTargetRepository extends Repository<KpiTarget, UUID> {

    KpiTarget save(KpiTarget target);

    void delete(KpiTarget target);

    @Query("select t from KpiTarget t where t.kpiId = :kpi and t.fromMonth = :month")
    Optional<KpiTarget> find(UUID kpi, LocalDate month);

    @Query("select t from KpiTarget t order by t.kpiId, t.fromMonth")
    List<KpiTarget> findAllByMonth();
}
