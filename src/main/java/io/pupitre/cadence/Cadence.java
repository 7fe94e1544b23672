package io.pupitre.cadence;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a client does again and again. Its fields are flat, so that the log tells differences field by field. */
@Entity
@Table(name = "cadence")
@Audited("cadence")
class Cadence extends TenantOwned implements Named {

    @Column
    private String name;

    @Column
    private String description;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column
    private String rule;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "start_time")
    @Convert(converter = WallTime.class)
    private LocalTime time;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Cadence() {}

    @SuppressWarnings("NullAway.Init")
    Cadence(CadenceDetails details) {
        super(Ids.next());
        describe(details);
    }

    /** Takes over all that is known of it. */
    final void describe(CadenceDetails details) {
        name = details.name();
        description = details.description();
        channel = details.channel();
        rule = details.recurrence().rule();
        firstDay = details.firstDay();
        time = details.time();
        lastDay = details.lastDay();
    }

    CadenceDetails details() {
        return new CadenceDetails(name, description, channel, new Recurrence(rule), firstDay, time, lastDay);
    }

    CadenceRecord record() {
        return new CadenceRecord(new CadenceId(id()), version(), details());
    }

    @Override
    public String name() {
        return name;
    }
}
