package io.pupitre.scorecard;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.UUID;

/** A rate that somebody stated. It is never changed: another takes its place. */
@Entity
@Audited("exchange_rate")
class ExchangeRate extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(nullable = false, updatable = false)
    private LocalDate fromMonth;

    @Column(nullable = false, updatable = false)
    private BigDecimal rate;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private UUID statedBy;

    @Column(nullable = false, updatable = false)
    private Instant statedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ExchangeRate() {}

    ExchangeRate(StatedRate stated, PersonId by, Instant at) {
        super(Ids.next());
        this.currency = stated.currency().getCurrencyCode();
        this.fromMonth = stated.from().atDay(1);
        this.rate = stated.rate();
        this.source = stated.source();
        this.statedBy = by.value();
        this.statedAt = at;
    }

    ExchangeRateInfo info() {
        return new ExchangeRateInfo(
                new ExchangeRateId(id()),
                new StatedRate(Currency.getInstance(currency), YearMonth.from(fromMonth), rate, source),
                new PersonId(statedBy),
                statedAt);
    }

    @Override
    public String name() {
        return currency + " " + YearMonth.from(fromMonth);
    }
}
