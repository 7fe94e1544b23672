package io.pupitre.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiNotes extends Repository<KpiNote, UUID> {

    KpiNote save(KpiNote note);

    void delete(KpiNote note);

    @Query("select n from KpiNote n where n.kpiId = :kpi and n.month = :month")
    Optional<KpiNote> find(UUID kpi, LocalDate month);

    @Query("select n from KpiNote n where n.month between :from and :to order by n.month")
    List<KpiNote> findAll(LocalDate from, LocalDate to);
}
