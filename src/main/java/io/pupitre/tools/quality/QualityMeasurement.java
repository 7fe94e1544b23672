package io.pupitre.tools.quality;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check found at a moment. */
@Entity
@Audited("quality-measurement")
class QualityMeasurement extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID checkId;

    private Instant measuredAt;

    private @Nullable Long counted;

    private @Nullable Long total;

    private @Nullable Instant newestAt;

    /** For the log, which is written while this is. */
    @Transient
    private String checkName = "";

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected QualityMeasurement() {}

    @SuppressWarnings("NullAway.Init")
    QualityMeasurement(QualityCheck check, MeasurementDetails details) {
        super(Ids.next());
        checkId = check.id();
        correct(check, details);
    }

    /** Takes over what was really found. */
    final void correct(QualityCheck check, MeasurementDetails details) {
        checkName = check.name();
        measuredAt = details.at();
        counted = details.counted();
        total = details.total();
        newestAt = details.newest();
    }

    /** Says of which check it is, for the log. */
    void about(QualityCheck check) {
        checkName = check.name();
    }

    Instant measuredAt() {
        return measuredAt;
    }

    CheckId check() {
        return new CheckId(checkId);
    }

    MeasurementRecord record(CheckKind kind, Thresholds thresholds) {
        return new MeasurementRecord(
                new MeasurementId(id()), version(), check(), details(kind), thresholds.at(measuredAt));
    }

    MeasurementDetails details(CheckKind kind) {
        return new MeasurementDetails(kind, measuredAt, counted, total, newestAt);
    }

    @Override
    public String name() {
        return checkName;
    }
}
