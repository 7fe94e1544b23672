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

    /** @param since to the minute, since measurements are as exact as that */
    QualityThreshold(CheckId check, BigDecimal threshold, Instant since) {
        super(Ids.next());
        checkId = check.value();
        this.threshold = threshold;
        this.since = since.truncatedTo(ChronoUnit.MINUTES);
    }

    /** From when on a threshold applies that is set now: what was measured in this minute was measured before. */
    static Instant next(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
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
