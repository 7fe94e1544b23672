package io.pupitre.tools;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tool of a client's stack. Its fields are flat, so that the log tells differences field by field. */
@Entity
@Audited("tool")
class Tool extends TenantOwned implements Named {

    @Column(nullable = false)
    private String product;

    @Column(nullable = false)
    private String vendor;

    @Column(nullable = false)
    private String category;

    @Column(nullable = false)
    private String owner;

    private @Nullable Integer seatsPaid;

    private @Nullable Integer seatsUsed;

    private @Nullable BigDecimal annualCost;

    private @Nullable String currency;

    @Enumerated(EnumType.STRING)
    private RenewalKind renewal;

    private @Nullable LocalDate renewalDate;

    private @Nullable Integer noticeDays;

    @Enumerated(EnumType.STRING)
    private ToolStatus status;

    @Column(nullable = false)
    private String integratedWith;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Tool() {}

    Tool(ToolDetails details) {
        this(Ids.next(), details);
    }

    /** With the id that it had before: an undone import gives back what it took. */
    @SuppressWarnings("NullAway.Init")
    Tool(UUID id, ToolDetails details) {
        super(id);
        describe(details);
    }

    /** Takes over all that is known of the tool. */
    final void describe(ToolDetails details) {
        product = details.product();
        vendor = details.vendor();
        category = details.category();
        owner = details.owner();
        seatsPaid = details.seatsPaid();
        seatsUsed = details.seatsUsed();
        price(details.annualCost());
        renewal = RenewalKind.of(details.renewal());
        renewalDate = details.renewal() instanceof Renewal.OnDate onDate ? onDate.date() : null;
        noticeDays = details.noticeDays();
        status = details.status();
        integratedWith = ToolDetails.text(details.integratedWith());
        outcome = details.outcome();
        note = details.note();
    }

    /** Takes the tool out of use; it stays in the list of what the client once had. */
    void retire() {
        status = ToolStatus.RETIRED;
    }

    ToolDetails details() {
        return new ToolDetails(
                product,
                vendor,
                category,
                owner,
                seatsPaid,
                seatsUsed,
                annualCost == null || currency == null ? null : Money.of(annualCost, currency),
                switch (renewal) {
                    case NONE -> Renewal.none();
                    case MONTHLY -> Renewal.rollingMonth();
                    case DATE -> Renewal.on(Objects.requireNonNull(renewalDate));
                },
                noticeDays,
                status,
                ToolDetails.names(integratedWith),
                outcome,
                note);
    }

    ToolRecord record() {
        return new ToolRecord(new ToolId(id()), version(), details());
    }

    @Override
    public String name() {
        return product;
    }

    /** The same figure with other trailing zeros is no change: Hibernate would write it, and the version would grow. */
    private void price(@Nullable Money cost) {
        currency = cost == null ? null : cost.currency().getCurrencyCode();
        if (cost == null) {
            annualCost = null;
        } else if (annualCost == null || annualCost.compareTo(cost.amount()) != 0) {
            annualCost = cost.amount();
        }
    }
}
