package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tool as a list shows it: what one statement reads, without its long texts.
 *
 * @param annualCost in whole units of {@code currency}, which is there whenever the cost is
 * @param renewalDate only when it renews on a date
 */
public record ToolRow(
        UUID id,
        long version,
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
        ToolStatus status) {

    /** What it costs in a year; null when that is not known. */
    public @Nullable Money cost() {
        return annualCost == null || currency == null ? null : Money.of(annualCost, currency);
    }

    public ToolId toolId() {
        return new ToolId(id);
    }
}
