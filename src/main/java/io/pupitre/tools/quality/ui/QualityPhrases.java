package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.Component;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.Movement;
import io.pupitre.tools.quality.QualityProblem;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Puts checks and what they found into the words of the person who looks at {@code page}. */
record QualityPhrases(Component page) implements Serializable {

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String problem(QualityProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    String kind(CheckKind kind) {
        return say(key("tools.quality-kind-", kind));
    }

    /** Such as “Completeness – E-mail of contacts”. */
    String name(CheckDetails check) {
        return say("tools.quality-named", kind(check.kind()), check.subject());
    }

    String state(QualityState state) {
        return say(stateKey(state));
    }

    static String stateKey(QualityState state) {
        return key("tools.quality-state-", state);
    }

    static StatusBadge.Status badge(QualityState state) {
        return switch (state) {
            case MET -> StatusBadge.Status.OK;
            case OVERDUE -> StatusBadge.Status.WARN;
            case BREACHED -> StatusBadge.Status.BAD;
            case NOT_KNOWN, NEVER, STOPPED -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** With as many decimals as its threshold, rounded towards the worse: it looks met only when it is. */
    String value(MeasurementDetails found, BigDecimal threshold) {
        int decimals = decimals(threshold);
        return found.value()
                .map(exact -> figure(
                        found.kind(), exact.rounded(decimals, found.kind().rounding()), decimals))
                .orElse(FigureFormat.UNKNOWN);
    }

    String value(MeasurementRecord found) {
        return value(found.details(), found.threshold());
    }

    /** Such as “at least 95.5 %”. */
    String threshold(CheckKind kind, BigDecimal threshold) {
        return say(
                kind.moreIsBetter() ? "tools.quality-at-least" : "tools.quality-at-most",
                figure(kind, threshold, decimals(threshold)));
    }

    String threshold(CheckDetails check) {
        return threshold(check.kind(), check.threshold());
    }

    /** What the value is made of: counts, or the time of the newest record. */
    String madeOf(MeasurementDetails found, ZoneId zone) {
        Long counted = found.counted();
        Long total = found.total();
        if (counted == null || total == null) {
            return say("tools.quality-newest", figures().moment(found.newest(), zone));
        }
        return total == 0
                ? say("tools.quality-nothing")
                : say("tools.quality-of", figures().number(counted), figures().number(total));
    }

    String movement(Movement movement) {
        return say(key("tools.quality-movement-", movement));
    }

    /** When it is to be measured again, or was to be; empty when it is measured no more. */
    String due(CheckLine line) {
        if (!line.check().details().active()) {
            return "";
        }
        return say(
                line.overdue() ? "tools.quality-overdue-since" : "tools.quality-due",
                figures().day(line.due()));
    }

    String moment(Instant moment, ZoneId zone) {
        return figures().moment(moment, zone);
    }

    FigureFormat figures() {
        return FigureFormat.of(page);
    }

    private String figure(CheckKind kind, BigDecimal figure, int decimals) {
        return kind.counts()
                ? figures().percent(figure.movePointLeft(2), decimals)
                : say("tools.quality-hours", figures().number(figure, decimals));
    }

    /** At least one; a threshold has three at most. */
    static int decimals(BigDecimal threshold) {
        return Math.max(1, threshold.stripTrailingZeros().scale());
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
