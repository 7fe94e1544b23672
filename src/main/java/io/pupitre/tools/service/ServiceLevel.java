package io.pupitre.tools.service;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tool's vendor promised. Its fields are flat, so that the log tells differences field by field. */
@Entity
@Audited(value = "service-level", about = "toolId")
class ServiceLevel extends TenantOwned implements Named {

    /** As both languages write it. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    @Column(updatable = false)
    private UUID toolId;

    /** The first day of a month. */
    @Column(nullable = false)
    private LocalDate appliesFrom;

    @Column(nullable = false, precision = 6, scale = 3)
    private BigDecimal promised;

    @Column(nullable = false)
    private String serviceDays;

    @Column(nullable = false)
    private String serviceFrom;

    @Column(nullable = false)
    private String serviceUntil;

    @Column(nullable = false)
    private String serviceZone;

    private @Nullable String supportDays;

    private @Nullable String supportFrom;

    private @Nullable String supportUntil;

    private @Nullable String supportZone;

    @Column(nullable = false)
    private String contact;

    /** For the log, which is written while this is. */
    @Transient
    private String toolName = "";

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceLevel() {}

    @SuppressWarnings("NullAway.Init")
    ServiceLevel(ToolRecord tool, LevelDetails details) {
        super(Ids.next());
        toolId = tool.id().value();
        named(tool).correct(details);
    }

    /** Says to the log which tool it is about. */
    final ServiceLevel named(ToolRecord tool) {
        toolName = tool.details().name();
        return this;
    }

    final void correct(LevelDetails details) {
        appliesFrom = details.appliesFrom().atDay(1);
        promised = details.promised();
        serviceDays = StoredHours.days(details.serviceTime());
        serviceFrom = StoredHours.time(details.serviceTime().from());
        serviceUntil = StoredHours.time(details.serviceTime().until());
        serviceZone = details.serviceTime().zone().getId();
        WeeklyHours support = details.support();
        supportDays = support == null ? null : StoredHours.days(support);
        supportFrom = support == null ? null : StoredHours.time(support.from());
        supportUntil = support == null ? null : StoredHours.time(support.until());
        supportZone = support == null ? null : support.zone().getId();
        contact = details.contact();
    }

    ToolId tool() {
        return new ToolId(toolId);
    }

    LevelRecord record() {
        return new LevelRecord(
                new LevelId(id()),
                version(),
                tool(),
                new LevelDetails(
                        YearMonth.from(appliesFrom),
                        promised,
                        StoredHours.read(serviceDays, serviceFrom, serviceUntil, serviceZone),
                        supportDays == null
                                ? null
                                : StoredHours.read(
                                        supportDays,
                                        Objects.requireNonNull(supportFrom),
                                        Objects.requireNonNull(supportUntil),
                                        Objects.requireNonNull(supportZone)),
                        contact));
    }

    @Override
    public String name() {
        return toolName + " – " + MONTH.format(appliesFrom);
    }
}
