package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.Component;
import io.pupitre.tools.service.IncidentImpact;
import io.pupitre.tools.service.LevelDetails;
import io.pupitre.tools.service.MonthAvailability;
import io.pupitre.tools.service.ReleaseImpact;
import io.pupitre.tools.service.ReleaseStatus;
import io.pupitre.tools.service.ServiceProblem;
import io.pupitre.tools.service.WeeklyHours;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the service of tools into the words of the person who looks at {@code page}. */
record ServicePhrases(Component page) implements Serializable {

    /** Decimals of an availability. */
    private static final int DECIMALS = 3;

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String problem(ServiceProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    String impact(IncidentImpact impact) {
        return say(impactKey(impact));
    }

    static String impactKey(IncidentImpact impact) {
        return key("tools.service-impact-", impact);
    }

    static StatusBadge.Status badge(IncidentImpact impact) {
        return switch (impact) {
            case OUTAGE -> StatusBadge.Status.BAD;
            case DEGRADED -> StatusBadge.Status.WARN;
            case MAINTENANCE -> StatusBadge.Status.UNKNOWN;
        };
    }

    String impact(ReleaseImpact impact) {
        return say(key("tools.service-release-impact-", impact));
    }

    static String statusKey(ReleaseStatus status) {
        return key("tools.service-release-status-", status);
    }

    static StatusBadge.Status badge(ReleaseStatus status) {
        return switch (status) {
            case NEW, ASSESSED -> StatusBadge.Status.WARN;
            case ANSWERED -> StatusBadge.Status.OK;
        };
    }

    /** Of a month; null where nothing is recorded. */
    static String stateKey(@Nullable MonthAvailability month) {
        return month == null ? "tools.service-state-unknown" : key("tools.service-state-", month.state());
    }

    /** A month that goes on can still be saved. */
    static StatusBadge.Status badge(@Nullable MonthAvailability month) {
        if (month == null) {
            return StatusBadge.Status.UNKNOWN;
        }
        return switch (month.state()) {
            case MET -> StatusBadge.Status.OK;
            case MISSED -> month.running() ? StatusBadge.Status.WARN : StatusBadge.Status.BAD;
            case NO_LEVEL, NOTHING_DUE -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** With three decimals, rounded down. */
    String availability(@Nullable MonthAvailability month) {
        return month == null ? FigureFormat.UNKNOWN : figures().percent(month.ratio(), DECIMALS);
    }

    /** In percent, with as many decimals as it needs. */
    String promise(@Nullable BigDecimal promised) {
        if (promised == null) {
            return FigureFormat.UNKNOWN;
        }
        BigDecimal plain = promised.stripTrailingZeros();
        return figures().percent(promised.movePointLeft(2), Math.max(0, plain.scale()));
    }

    String promise(@Nullable LevelDetails level) {
        return level == null ? say("tools.service-no-level") : promise(level.promised());
    }

    /** 3 h 05 min; whole minutes. */
    String duration(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        return length.toHours() == 0
                ? say("tools.service-minutes", length.toMinutes())
                : say("tools.service-hours-minutes", length.toHours(), length.toMinutesPart());
    }

    String moment(Instant moment, ZoneId zone) {
        return figures().moment(moment, zone);
    }

    String day(@Nullable LocalDate day) {
        return figures().day(day);
    }

    String hours(WeeklyHours hours) {
        return hours.isAlways()
                ? say("tools.service-hours-always")
                : say(
                        "tools.service-hours",
                        days(hours.days()),
                        time(hours.from()),
                        time(hours.until()),
                        place(hours.zone()));
    }

    /** Whether the vendor's support answers now, and until or from when, as the client's clock shows it. */
    String support(@Nullable LevelDetails level, Instant now, ZoneId zone) {
        WeeklyHours hours = level == null ? null : level.support();
        if (hours == null) {
            return say("tools.service-support-unknown");
        }
        if (hours.isOpen(now)) {
            return hours.closing(now)
                    .map(end -> say("tools.service-support-open-until", weekday(end, zone), clock(end, zone)))
                    .orElseGet(() -> say("tools.service-support-open"));
        }
        return hours.opening(now)
                .map(begin -> say("tools.service-support-closed", weekday(begin, zone), clock(begin, zone)))
                .orElseGet(() -> say("tools.service-support-unknown"));
    }

    static String place(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, figures().locale());
    }

    FigureFormat figures() {
        return FigureFormat.of(page);
    }

    private String days(Set<DayOfWeek> days) {
        Locale language = figures().locale();
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                .collect(Collectors.joining(" "));
    }

    private String weekday(Instant moment, ZoneId zone) {
        return day(ZonedDateTime.ofInstant(moment, zone).getDayOfWeek());
    }

    private String clock(Instant moment, ZoneId zone) {
        return figures().time(LocalTime.ofInstant(moment, zone));
    }

    private String time(int minute) {
        return minute == WeeklyHours.MIDNIGHT
                ? "24:00"
                : figures().time(LocalTime.ofSecondOfDay(minute % WeeklyHours.MIDNIGHT * 60L));
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
