package io.pupitre.tools.ui;

import io.pupitre.tools.ContractRenewal;
import io.pupitre.tools.Money;
import io.pupitre.tools.NoticeStage;
import io.pupitre.tools.RenewalCost;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says when notice is to be given, and of which contracts. */
record RenewalPhrases(ToolPhrases words) implements Serializable {

    String stage(NoticeStage stage) {
        return words.say("tools.notice-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static StatusBadge.Status badge(NoticeStage stage) {
        return switch (stage) {
            case OVERDUE -> StatusBadge.Status.BAD;
            case WITHIN_60, WITHIN_90, WITHIN_120 -> StatusBadge.Status.WARN;
            case LATER -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** “dans 45 jours”, “dernier jour”, “préavis dépassé”, and that even the renewal is over. */
    String left(ContractRenewal contract) {
        return contract.isPast() ? words.say("tools.renewal-past") : left(contract.daysLeft());
    }

    /** @param days until the last day of notice */
    String left(long days) {
        return days < 0
                ? stage(NoticeStage.OVERDUE)
                : days == 0 ? words.say("tools.notice-last-day") : words.say("tools.notice-in", days);
    }

    /** That the day is only the renewal's; empty when it is truly that of the notice. */
    String unknownNotice(ContractRenewal contract) {
        return contract.noticeKnown() ? "" : words.say("tools.notice-unknown");
    }

    String autoRenewal(@Nullable Boolean autoRenewal) {
        return words.say(
                autoRenewal == null
                        ? "tools.auto-renewal-unknown"
                        : autoRenewal ? "tools.auto-renewal-yes" : "tools.auto-renewal-no");
    }

    /** How many contracts, and what they cost in each currency. */
    String sum(List<ContractRenewal> contracts) {
        RenewalCost cost = RenewalCost.of(contracts);
        Stream<String> unpriced = cost.unpriced() == 0
                ? Stream.empty()
                : Stream.of(words.say("tools.renewals-unpriced", cost.unpriced()));
        return Stream.of(
                        Stream.of(words.say("tools.renewals-count", contracts.size())),
                        cost.sums().stream().map((Money sum) -> words.cost(sum)),
                        unpriced)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}
