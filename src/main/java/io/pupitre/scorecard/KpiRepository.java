package io.pupitre.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiRepository extends Repository<Kpi, UUID> {

    Kpi save(Kpi kpi);

    @Query("select k from Kpi k where k.id = :id and k.retired = false")
    Optional<Kpi> findInUse(UUID id);

    @Query("select k from Kpi k where k.retired = false order by k.position, k.id")
    List<Kpi> findAllInUse();
}
