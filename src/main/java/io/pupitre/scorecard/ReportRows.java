package io.pupitre.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRows extends Repository<ReportRow, UUID> {

    ReportRow save(ReportRow report);

    @Query("select r from ReportRow r where r.month = :month")
    Optional<ReportRow> find(LocalDate month);
}
