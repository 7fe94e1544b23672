package io.pupitre.scorecard;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduleRows extends Repository<ScheduleRow, UUID> {

    ScheduleRow save(ScheduleRow schedule);

    /** A client has one at most. */
    @Query("select s from ScheduleRow s")
    Optional<ScheduleRow> find();
}
