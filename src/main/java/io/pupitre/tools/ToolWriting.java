package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The details of a tool while they are put together, valid or not. What is not said is not known. */
public final class ToolWriting {

    private String product;
    private String instance = "";
    private String vendor = "";
    private ToolOrigin origin = ToolOrigin.BOUGHT;
    private String category = "";
    private @Nullable String capability;
    private List<String> otherCapabilities = List.of();
    private String owner = "";
    private String admins = "";
    private String users = "";
    private @Nullable Integer seatsPaid;
    private @Nullable Integer seatsUsed;
    private @Nullable Money annualCost;
    private @Nullable Money listCost;
    private @Nullable Billing billing;
    private @Nullable Integer termMonths;
    private Renewal renewal = Renewal.none();
    private @Nullable Boolean autoRenewal;
    private @Nullable Integer noticeDays;
    private String orderNumber = "";
    private ToolStatus status = ToolStatus.CONSIDERED;
    private List<String> integratedWith = List.of();
    private String purpose = "";
    private String outcome = "";
    private String note = "";

    ToolWriting(String product) {
        this.product = product;
    }

    ToolWriting(ToolDetails known) {
        this(known.product());
        for (ToolField field : ToolField.values()) {
            if (field != ToolField.CURRENCY) {
                take(field, known);
            }
        }
    }

    /** @throws InvalidToolException with all that is wrong, not just the first */
    public ToolDetails details() {
        return new ToolDetails(
                product,
                instance,
                vendor,
                origin,
                category,
                capability,
                otherCapabilities,
                owner,
                admins,
                users,
                seatsPaid,
                seatsUsed,
                annualCost,
                listCost,
                billing,
                termMonths,
                renewal,
                autoRenewal,
                noticeDays,
                orderNumber,
                status,
                integratedWith,
                purpose,
                outcome,
                note);
    }

    /** Takes one field as it is known there. An amount keeps its own currency when the other side knows none. */
    void take(ToolField field, ToolDetails other) {
        switch (field) {
            case PRODUCT -> product(other.product());
            case INSTANCE -> instance(other.instance());
            case VENDOR -> vendor(other.vendor());
            case ORIGIN -> origin(other.origin());
            case CATEGORY -> category(other.category());
            case CAPABILITY -> capability(other.capability());
            case OTHER_CAPABILITIES -> otherCapabilities(other.otherCapabilities());
            case OWNER -> owner(other.owner());
            case ADMINS -> admins(other.admins());
            case USERS -> users(other.users());
            case SEATS_PAID -> seatsPaid(other.seatsPaid());
            case SEATS_USED -> seatsUsed(other.seatsUsed());
            case ANNUAL_COST -> annualCost(inOwnCurrency(other.annualCost()));
            case CURRENCY -> currency(other);
            case LIST_COST -> listCost(inOwnCurrency(other.listCost()));
            case BILLING -> billing(other.billing());
            case TERM_MONTHS -> termMonths(other.termMonths());
            case RENEWAL -> renewal(other.renewal());
            case AUTO_RENEWAL -> autoRenewal(other.autoRenewal());
            case NOTICE_DAYS -> noticeDays(other.noticeDays());
            case ORDER_NUMBER -> orderNumber(other.orderNumber());
            case STATUS -> status(other.status());
            case INTEGRATED_WITH -> integratedWith(other.integratedWith());
            case PURPOSE -> purpose(other.purpose());
            case OUTCOME -> outcome(other.outcome());
            case NOTE -> note(other.note());
        }
    }

    public ToolWriting product(String value) {
        product = value;
        return this;
    }

    public ToolWriting instance(String value) {
        instance = value;
        return this;
    }

    public ToolWriting vendor(String value) {
        vendor = value;
        return this;
    }

    public ToolWriting origin(ToolOrigin value) {
        origin = value;
        return this;
    }

    public ToolWriting category(String value) {
        category = value;
        return this;
    }

    public ToolWriting capability(@Nullable String key) {
        capability = key;
        return this;
    }

    public ToolWriting otherCapabilities(Collection<String> keys) {
        otherCapabilities = List.copyOf(keys);
        return this;
    }

    public ToolWriting owner(String value) {
        owner = value;
        return this;
    }

    public ToolWriting admins(String value) {
        admins = value;
        return this;
    }

    public ToolWriting users(String value) {
        users = value;
        return this;
    }

    public ToolWriting seatsPaid(@Nullable Integer value) {
        seatsPaid = value;
        return this;
    }

    public ToolWriting seatsUsed(@Nullable Integer value) {
        seatsUsed = value;
        return this;
    }

    public ToolWriting annualCost(@Nullable Money value) {
        annualCost = value;
        return this;
    }

    public ToolWriting listCost(@Nullable Money value) {
        listCost = value;
        return this;
    }

    /** Both costs at once, in the same currency. */
    public ToolWriting costs(@Nullable BigDecimal annual, @Nullable BigDecimal list, @Nullable Currency currency) {
        annualCost = annual == null ? null : new Money(annual, Objects.requireNonNull(currency));
        listCost = list == null ? null : new Money(list, Objects.requireNonNull(currency));
        return this;
    }

    public ToolWriting billing(@Nullable Billing value) {
        billing = value;
        return this;
    }

    public ToolWriting termMonths(@Nullable Integer value) {
        termMonths = value;
        return this;
    }

    public ToolWriting renewal(Renewal value) {
        renewal = value;
        return this;
    }

    /** @param day only read for one on a date, and then necessary */
    public ToolWriting renewal(RenewalKind kind, @Nullable LocalDate day) {
        return renewal(
                switch (kind) {
                    case NONE -> Renewal.none();
                    case MONTHLY -> Renewal.rollingMonth();
                    case DATE -> Renewal.on(Objects.requireNonNull(day));
                });
    }

    public ToolWriting autoRenewal(@Nullable Boolean value) {
        autoRenewal = value;
        return this;
    }

    public ToolWriting noticeDays(@Nullable Integer value) {
        noticeDays = value;
        return this;
    }

    public ToolWriting orderNumber(String value) {
        orderNumber = value;
        return this;
    }

    public ToolWriting status(ToolStatus value) {
        status = value;
        return this;
    }

    public ToolWriting integratedWith(List<String> names) {
        integratedWith = names;
        return this;
    }

    public ToolWriting purpose(String value) {
        purpose = value;
        return this;
    }

    public ToolWriting outcome(String value) {
        outcome = value;
        return this;
    }

    public ToolWriting note(String value) {
        note = value;
        return this;
    }

    private void currency(ToolDetails other) {
        if (!other.currencyCode().isEmpty()) {
            costs(
                    ToolDetails.amount(annualCost),
                    ToolDetails.amount(listCost),
                    Currency.getInstance(other.currencyCode()));
        }
    }

    private @Nullable Money inOwnCurrency(@Nullable Money amount) {
        Money own = annualCost != null ? annualCost : listCost;
        return amount == null || own == null ? amount : new Money(amount.amount(), own.currency());
    }
}
