package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tool's details in the form in which an import keeps them, as JSON; apart from them, so that they can change. */
record ToolImage(
        String product,
        String vendor,
        String category,
        String owner,
        @Nullable Integer seatsPaid,
        @Nullable Integer seatsUsed,
        @Nullable BigDecimal annualCost,
        @Nullable String currency,
        RenewalKind renewal,
        @Nullable LocalDate renewalDate,
        @Nullable Integer noticeDays,
        ToolStatus status,
        List<String> integratedWith,
        String outcome,
        String note) {

    static ToolImage of(ToolDetails details) {
        Money cost = details.annualCost();
        return new ToolImage(
                details.product(),
                details.vendor(),
                details.category(),
                details.owner(),
                details.seatsPaid(),
                details.seatsUsed(),
                cost == null ? null : cost.amount(),
                cost == null ? null : cost.currency().getCurrencyCode(),
                RenewalKind.of(details.renewal()),
                details.renewal() instanceof Renewal.OnDate onDate ? onDate.date() : null,
                details.noticeDays(),
                details.status(),
                details.integratedWith(),
                details.outcome(),
                details.note());
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
                integratedWith,
                outcome,
                note);
    }
}
