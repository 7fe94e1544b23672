package io.pupitre.tools.ui;

import io.pupitre.tools.Billing;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.Money;
import io.pupitre.tools.Renewal;
import io.pupitre.tools.RenewalKind;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolOrigin;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tool while somebody writes it down: what the form's fields hold, valid or not. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolDraft implements Serializable {

    /** Those that can be chosen. */
    final List<ToolStatus> statuses;

    String product = "";
    String instance = "";
    String vendor = "";
    ToolOrigin origin = ToolOrigin.BOUGHT;
    String category = "";

    @Nullable
    Capability capability;

    Set<Capability> otherCapabilities = Set.of();
    String owner = "";
    String admins = "";
    String users = "";

    @Nullable
    Integer seatsPaid;

    @Nullable
    Integer seatsUsed;

    @Nullable
    BigDecimal annualCost;

    Currency currency;

    @Nullable
    BigDecimal listCost;

    @Nullable
    Billing billing;

    @Nullable
    Integer termMonths;

    RenewalKind renewal = RenewalKind.NONE;

    @Nullable
    LocalDate renewalDate;

    @Nullable
    Boolean autoRenewal;

    @Nullable
    Integer noticeDays;

    String orderNumber = "";
    ToolStatus status = ToolStatus.ACTIVE;
    String integratedWith = "";
    String purpose = "";
    String outcome = "";
    String note = "";

    /**
     * A new one, of whatever status: stacks are mostly written down when they are there already.
     *
     * @param usual the currency that costs are usually in
     */
    ToolDraft(Currency usual) {
        this(usual, List.of(ToolStatus.values()));
    }

    private ToolDraft(Currency usual, List<ToolStatus> statuses) {
        currency = usual;
        this.statuses = statuses;
    }

    static ToolDraft of(ToolRecord tool, Currency usual) {
        ToolDetails details = tool.details();
        ToolDraft draft = new ToolDraft(usual, tool.reach());
        draft.product = details.product();
        draft.instance = details.instance();
        draft.vendor = details.vendor();
        draft.origin = details.origin();
        draft.category = details.category();
        draft.capability = Optional.ofNullable(details.capability())
                .flatMap(Catalogue::capability)
                .orElse(null);
        draft.otherCapabilities = details.otherCapabilities().stream()
                .flatMap(key -> Catalogue.capability(key).stream())
                .collect(Collectors.toUnmodifiableSet());
        draft.owner = details.owner();
        draft.admins = details.admins();
        draft.users = details.users();
        draft.seatsPaid = details.seatsPaid();
        draft.seatsUsed = details.seatsUsed();
        Money cost = details.annualCost();
        Money list = details.listCost();
        draft.annualCost = cost == null ? null : cost.amount();
        draft.listCost = list == null ? null : list.amount();
        draft.currency = cost != null ? cost.currency() : list != null ? list.currency() : usual;
        draft.billing = details.billing();
        draft.termMonths = details.termMonths();
        draft.renewal = RenewalKind.of(details.renewal());
        draft.renewalDate = details.renewal() instanceof Renewal.OnDate onDate ? onDate.date() : null;
        draft.autoRenewal = details.autoRenewal();
        draft.noticeDays = details.noticeDays();
        draft.orderNumber = details.orderNumber();
        draft.status = details.status();
        draft.integratedWith = ToolDetails.text(details.integratedWith());
        draft.purpose = details.purpose();
        draft.outcome = details.outcome();
        draft.note = details.note();
        return draft;
    }

    /** @throws InvalidToolException when something is wrong that the form's fields didn't find */
    ToolDetails details() {
        return ToolDetails.of(product)
                .instance(instance)
                .vendor(vendor)
                .origin(origin)
                .category(category)
                .capability(capability == null ? null : capability.key())
                .otherCapabilities(
                        otherCapabilities.stream().map(Capability::key).sorted().toList())
                .owner(owner)
                .admins(admins)
                .users(users)
                .seatsPaid(seatsPaid)
                .seatsUsed(seatsUsed)
                .costs(annualCost, listCost, currency)
                .billing(billing)
                .termMonths(termMonths)
                .renewal(renewal == RenewalKind.DATE && renewalDate == null ? RenewalKind.NONE : renewal, renewalDate)
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
}
