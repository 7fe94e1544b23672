package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tool in the form in which an import keeps it, as JSON; apart from its details, so that they can change. Images of earlier
 * versions lack what was not known then.
 */
record ToolImage(
        String product,
        @Nullable String instance,
        String vendor,
        @Nullable ToolOrigin origin,
        String category,
        @Nullable String capability,
        @Nullable List<String> otherCapabilities,
        String owner,
        @Nullable String admins,
        @Nullable String users,
        @Nullable Integer seatsPaid,
        @Nullable Integer seatsUsed,
        @Nullable BigDecimal annualCost,
        @Nullable String currency,
        @Nullable BigDecimal listCost,
        @Nullable Billing billing,
        @Nullable Integer termMonths,
        RenewalKind renewal,
        @Nullable LocalDate renewalDate,
        @Nullable Boolean autoRenewal,
        @Nullable Integer noticeDays,
        @Nullable String orderNumber,
        ToolStatus status,
        @Nullable RetiredFrom retiredFrom,
        List<String> integratedWith,
        @Nullable String purpose,
        String outcome,
        String note) {

    /**
     * Where the tool was retired from: {@code null} in an image that does not tell, which is not the same as from nowhere.
     *
     * @param status {@code null} when it was not retired, and when it is not known
     */
    record RetiredFrom(@Nullable ToolStatus status) {}

    static ToolImage of(ToolRecord tool) {
        ToolDetails details = tool.details();
        return new ToolImage(
                details.product(),
                details.instance(),
                details.vendor(),
                details.origin(),
                details.category(),
                details.capability(),
                details.otherCapabilities(),
                details.owner(),
                details.admins(),
                details.users(),
                details.seatsPaid(),
                details.seatsUsed(),
                ToolDetails.amount(details.annualCost()),
                details.currencyCode().isEmpty() ? null : details.currencyCode(),
                ToolDetails.amount(details.listCost()),
                details.billing(),
                details.termMonths(),
                RenewalKind.of(details.renewal()),
                details.renewal() instanceof Renewal.OnDate onDate ? onDate.date() : null,
                details.autoRenewal(),
                details.noticeDays(),
                details.orderNumber(),
                details.status(),
                new RetiredFrom(tool.retiredFrom()),
                details.integratedWith(),
                details.purpose(),
                details.outcome(),
                details.note());
    }

    ToolDetails details() {
        return ToolDetails.of(product)
                .instance(Objects.requireNonNullElse(instance, ""))
                .vendor(vendor)
                .origin(Objects.requireNonNullElse(origin, ToolOrigin.BOUGHT))
                .category(category)
                .capability(capability)
                .otherCapabilities(Objects.requireNonNullElse(otherCapabilities, List.of()))
                .owner(owner)
                .admins(Objects.requireNonNullElse(admins, ""))
                .users(Objects.requireNonNullElse(users, ""))
                .seatsPaid(seatsPaid)
                .seatsUsed(seatsUsed)
                .costs(annualCost, listCost, currency == null ? null : Currency.getInstance(currency))
                .billing(billing)
                .termMonths(termMonths)
                .renewal(renewal, renewalDate)
                .autoRenewal(autoRenewal)
                .noticeDays(noticeDays)
                .orderNumber(Objects.requireNonNullElse(orderNumber, ""))
                .status(status)
                .integratedWith(integratedWith)
                .purpose(Objects.requireNonNullElse(purpose, ""))
                .outcome(outcome)
                .note(note)
                .details();
    }
}
