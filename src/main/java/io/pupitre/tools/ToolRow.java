package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tool as a list shows it: what one statement reads, without its long texts.
 *
 * @param capability the key of what it is mainly there for
 * @param seatsPaid licences, 0 to 1,000,000
 * @param seatsUsed licences, 0 to 1,000,000; may exceed what is paid for
 * @param annualCost in whole units of {@code currency}, which is there whenever the cost is
 * @param renewalDate only when it renews on a date
 * @param noticeDays days before the renewal, 0 to 3650
 * @param completeness 0 to 100, see {@link Completeness}
 */
public record ToolRow(
        UUID id,
        long version,
        String product,
        String instance,
        String vendor,
        String category,
        @Nullable String capability,
        String owner,
        @Nullable Integer seatsPaid,
        @Nullable Integer seatsUsed,
        @Nullable BigDecimal annualCost,
        @Nullable String currency,
        RenewalKind renewal,
        @Nullable LocalDate renewalDate,
        @Nullable Integer noticeDays,
        ToolStatus status,
        int completeness) {

    /** Its name, with which one of several it is: {@code Marketing Cloud (Asia)}. */
    public String name() {
        return ToolDetails.name(product, instance);
    }

    /** The last day on which notice can be given; null when it is not known. */
    public @Nullable LocalDate noticeBy() {
        return renewalDate == null || noticeDays == null ? null : renewalDate.minusDays(noticeDays);
    }

    /** What it costs in a year; null when that is not known. */
    public @Nullable Money cost() {
        return annualCost == null || currency == null ? null : Money.of(annualCost, currency);
    }

    public ToolId toolId() {
        return new ToolId(id);
    }
}
