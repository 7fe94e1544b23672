package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client's schedule; one that was switched off stays, without a day. */
@Entity
@Table(name = "scorecard_schedule")
@Audited("scorecard_schedule")
class ScheduleRow extends TenantOwned {

    private @Nullable Integer dueDay;
    private @Nullable LocalDate firstMonth;

    /** For JPA. */
    protected ScheduleRow() {}

    ScheduleRow(@Nullable PublicationSchedule schedule) {
        super(Ids.next());
        expect(schedule);
    }

    /** @param schedule nothing when no month is due any more */
    final void expect(@Nullable PublicationSchedule schedule) {
        dueDay = schedule == null ? null : schedule.dueDay();
        firstMonth = schedule == null ? null : schedule.first().atDay(1);
    }

    Optional<PublicationSchedule> schedule() {
        return dueDay == null || firstMonth == null
                ? Optional.empty()
                : Optional.of(new PublicationSchedule(dueDay, YearMonth.from(firstMonth)));
    }
}
