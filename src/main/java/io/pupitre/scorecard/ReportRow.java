package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a month stands on its way to the client, and what is said of it as a whole. */
@Entity
@Table(name = "scorecard_month")
@Audited("scorecard_month")
class ReportRow extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private @Nullable UUID reviewBy;
    private @Nullable Instant reviewSince;

    @Column(nullable = false)
    private String summary;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReportRow() {}

    ReportRow(YearMonth month) {
        super(Ids.next());
        this.month = month.atDay(1);
        this.state = ReviewState.DRAFT;
        this.summary = "";
    }

    void summarise(String text) {
        require(ReviewState.DRAFT);
        summary = ScorecardText.paragraphs(text, MonthTexts.SUMMARY_LENGTH);
    }

    void submit(PersonId by, Instant at) {
        require(ReviewState.DRAFT);
        state = ReviewState.REVIEW;
        reviewBy = by.value();
        reviewSince = at;
    }

    /** Work goes on: because the reader wants a change, or because it is published. */
    void reopen() {
        require(ReviewState.REVIEW);
        state = ReviewState.DRAFT;
        reviewBy = null;
        reviewSince = null;
    }

    /** @throws NotInStateException when it is in another */
    final void require(ReviewState wanted) {
        if (state != wanted) {
            throw new NotInStateException(wanted);
        }
    }

    String summary() {
        return summary;
    }

    MonthReport report(MonthTexts texts) {
        return new MonthReport(state, reviewBy == null ? null : new PersonId(reviewBy), reviewSince, texts);
    }

    @Override
    public String name() {
        return YearMonth.from(month).toString();
    }
}
