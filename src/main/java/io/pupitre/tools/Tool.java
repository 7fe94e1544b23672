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
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tool of a client's stack. Its fields are flat, so that the log tells differences field by field. */
@Entity
@Audited("tool")
class Tool extends TenantOwned implements Named {

    @Column(nullable = false)
    private String product;

    @Column(nullable = false)
    private String instance;

    @Column(nullable = false)
    private String vendor;

    @Enumerated(EnumType.STRING)
    private ToolOrigin origin;

    @Column(nullable = false)
    private String category;

    private @Nullable String capability;

    @Column(nullable = false)
    private String otherCapabilities;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private String admins;

    @Column(nullable = false)
    private String users;

    private @Nullable Integer seatsPaid;

    private @Nullable Integer seatsUsed;

    private @Nullable BigDecimal annualCost;

    /** Of the costs; of one unknown only when both are. */
    private @Nullable String currency;

    private @Nullable BigDecimal listCost;

    @Enumerated(EnumType.STRING)
    private @Nullable Billing billing;

    private @Nullable Integer termMonths;

    @Enumerated(EnumType.STRING)
    private RenewalKind renewal;

    private @Nullable LocalDate renewalDate;

    private @Nullable Boolean autoRenewal;

    private @Nullable Integer noticeDays;

    @Column(nullable = false)
    private String orderNumber;

    @Enumerated(EnumType.STRING)
    private ToolStatus status;

    /** Only of one that is retired, and then of one that was retired since we keep it. */
    @Enumerated(EnumType.STRING)
    private @Nullable ToolStatus retiredFrom;

    @Column(nullable = false)
    private String integratedWith;

    @Column(nullable = false)
    private String purpose;

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
        instance = details.instance();
        vendor = details.vendor();
        origin = details.origin();
        category = details.category();
        capability = details.capability();
        otherCapabilities = ToolDetails.text(details.otherCapabilities());
        owner = details.owner();
        admins = details.admins();
        users = details.users();
        seatsPaid = details.seatsPaid();
        seatsUsed = details.seatsUsed();
        currency = details.currencyCode().isEmpty() ? null : details.currencyCode();
        annualCost = price(annualCost, details.annualCost());
        listCost = price(listCost, details.listCost());
        billing = details.billing();
        termMonths = details.termMonths();
        renewal = RenewalKind.of(details.renewal());
        renewalDate = details.renewal() instanceof Renewal.OnDate onDate ? onDate.date() : null;
        autoRenewal = details.autoRenewal();
        noticeDays = details.noticeDays();
        orderNumber = details.orderNumber();
        move(details.status());
        integratedWith = ToolDetails.text(details.integratedWith());
        purpose = details.purpose();
        outcome = details.outcome();
        note = details.note();
    }

    /** Is again what it was. */
    void restore(ToolImage image) {
        describe(image.details());
        if (image.retiredFrom() != null) {
            retiredFrom = image.retiredFrom().status();
        }
    }

    /** Whether its life has the step. */
    boolean reaches(ToolStatus to) {
        return status.reach(retiredFrom).contains(to);
    }

    /** Goes to another status; that the step is allowed is for the caller to see. */
    final void move(ToolStatus to) {
        if (to != status && !(isConsideredAnew(status, to) || isConsideredAnew(to, status))) {
            retiredFrom = to == ToolStatus.RETIRED ? status : null;
        } else if (to != status && to == ToolStatus.RETIRED && retiredFrom == null) {
            retiredFrom = status;
        }
        status = to;
    }

    /** A step that leaves open where it came from, so that taking it back gives back all. */
    private static boolean isConsideredAnew(ToolStatus from, ToolStatus to) {
        return from == ToolStatus.RETIRED && to == ToolStatus.CONSIDERED;
    }

    ToolDetails details() {
        return ToolDetails.of(product)
                .instance(instance)
                .vendor(vendor)
                .origin(origin)
                .category(category)
                .capability(capability)
                .otherCapabilities(ToolDetails.names(otherCapabilities))
                .owner(owner)
                .admins(admins)
                .users(users)
                .seatsPaid(seatsPaid)
                .seatsUsed(seatsUsed)
                .costs(annualCost, listCost, currency == null ? null : Currency.getInstance(currency))
                .billing(billing)
                .termMonths(termMonths)
                .renewal(renewal, renewalDate)
                .autoRenewal(autoRenewal)
                .noticeDays(noticeDays)
                .orderNumber(orderNumber)
                .status(status)
                .integratedWith(ToolDetails.names(integratedWith))
                .purpose(purpose)
                .outcome(outcome)
                .note(note)
                .details();
    }

    ToolRecord record() {
        return new ToolRecord(new ToolId(id()), version(), details(), retiredFrom);
    }

    @Override
    public String name() {
        return ToolDetails.name(product, instance);
    }

    /** The same figure with other trailing zeros is no change: Hibernate would write it, and the version would grow. */
    private static @Nullable BigDecimal price(@Nullable BigDecimal before, @Nullable Money now) {
        return now != null && before != null && before.compareTo(now.amount()) == 0 ? before : ToolDetails.amount(now);
    }
}
