package io.pupitre.scorecard;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiRevisions extends Repository<KpiRevision, UUID> {

    KpiRevision save(KpiRevision revision);

    /** The latest first. */
    @Query("select r from KpiRevision r where r.kpiId = :kpi order by r.number desc")
    List<KpiRevision> findOf(UUID kpi);
}
