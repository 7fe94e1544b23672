package io.pupitre.tools.quality;

import io.pupitre.audit.Audited;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A threshold that a check had from a moment on. */
@Entity
@Audited("quality-threshold")
class QualityThreshold extends TenantOwned {

    @Column(updatable = false)
    private UUID checkId;

    @Column(updatable = false)
    private Instant since;

    @Column(nullable = false)
    private BigDecimal threshold;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected QualityThreshold() {}

    /** @param now counts from its minute on, since measurements are as exact as that */
    QualityThreshold(CheckId check, BigDecimal threshold, Instant now) {
        super(Ids.next());
        checkId = check.value();
        this.threshold = threshold;
        since = minute(now);
    }

    static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    void become(BigDecimal other) {
        threshold = other;
    }

    Instant since() {
        return since;
    }

    BigDecimal threshold() {
        return CheckDetails.plain(threshold);
    }
}
