package io.pupitre.tools.quality;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.scorecard.InputId;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** That the figures of a check go into an input. */
@Entity
@Audited("quality-feed")
class QualityFeed extends TenantOwned implements Named {

    private static final int SUBJECT_LENGTH = 500;

    @Column(updatable = false)
    private UUID checkId;

    @Column(updatable = false)
    private UUID inputId;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String subject;

    /** Kept by {@link QualityStatements#reach}, so that the log doesn't tell of it. */
    @Column(updatable = false)
    private LocalDate firstMonth;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected QualityFeed() {}

    /**
     * @param source what its figures are called as a source; stays, since the ledger recognises them by it
     * @param subject the names of both, for the log
     */
    QualityFeed(CheckId check, InputId input, String source, String subject, YearMonth first) {
        super(Ids.next());
        checkId = check.value();
        inputId = input.value();
        this.source = source;
        this.subject = subject.codePointCount(0, subject.length()) <= SUBJECT_LENGTH
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, SUBJECT_LENGTH));
        firstMonth = first.atDay(1);
    }

    CheckId check() {
        return new CheckId(checkId);
    }

    InputId input() {
        return new InputId(inputId);
    }

    String source() {
        return source;
    }

    YearMonth firstMonth() {
        return YearMonth.from(firstMonth);
    }

    @Override
    public String name() {
        return subject;
    }
}
