package io.pupitre.cadence;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occurrence of a cadence that is skipped or moved. */
@Entity
@Table(name = "cadence_exception")
@Audited("cadence-exception")
class ExceptedOccurrence extends TenantOwned implements Named {

    @Column(name = "cadence_id", updatable = false)
    private UUID cadence;

    @Column(name = "original_day", updatable = false)
    private LocalDate originalDay;

    @Column(name = "moved_day")
    private @Nullable LocalDate movedDay;

    @Column(name = "moved_time")
    @Convert(converter = WallTime.class)
    private @Nullable LocalTime movedTime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ExceptedOccurrence() {}

    /** Skipped, until it is moved. */
    ExceptedOccurrence(UUID cadence, LocalDate originalDay) {
        super(Ids.next());
        this.cadence = cadence;
        this.originalDay = originalDay;
    }

    /** Makes it take place at that time; {@code null} for not at all. */
    void move(@Nullable LocalDateTime to) {
        movedDay = to == null ? null : to.toLocalDate();
        movedTime = to == null ? null : to.toLocalTime();
    }

    UUID cadence() {
        return cadence;
    }

    CadenceException exception() {
        return new CadenceException(
                originalDay, movedDay == null || movedTime == null ? null : movedDay.atTime(movedTime));
    }

    @Override
    public String name() {
        return originalDay.toString();
    }
}
