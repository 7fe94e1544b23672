package io.pupitre.tools;

import io.pupitre.agency.WorkspaceLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A contract that renews on a date, of a tool in use.
 *
 * @param name of the tool, with which one of several it is
 * @param noticeBy the last day on which notice can be given; the day of the renewal when {@code noticeKnown} is false
 * @param noticeKnown whether it is known how long before the renewal notice is due
 * @param autoRenewal whether the contract goes on unless notice is given; null when that is not known
 * @param cost in a year; null when it is not known
 * @param today in the zone of the client
 */
public record ContractRenewal(
        WorkspaceLine client,
        ToolId tool,
        String name,
        String vendor,
        LocalDate renewsOn,
        LocalDate noticeBy,
        boolean noticeKnown,
        @Nullable Boolean autoRenewal,
        @Nullable Money cost,
        LocalDate today) {

    /** Until the last day of notice: 0 on it, negative after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, noticeBy);
    }

    public NoticeStage stage() {
        return NoticeStage.of(daysLeft());
    }

    /** Whether even the renewal is over, so that its date ought to be looked at. */
    public boolean isPast() {
        return renewsOn.isBefore(today);
    }
}
