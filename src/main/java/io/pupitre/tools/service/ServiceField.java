package io.pupitre.tools.service;

import io.pupitre.ui.LinkRule;
import io.pupitre.ui.TextRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of incidents, service levels and releases with what each accepts. The limits are those of the columns. */
public enum ServiceField {
    TITLE(200, false),
    STARTED_AT(0, false),
    ENDED_AT(0, false),
    IMPACT(0, false),
    DESCRIPTION(2000, true),
    TICKET_LINK(1000, false),
    APPLIES_FROM(0, false),
    PROMISED(0, false),
    SERVICE_DAYS(0, false),
    SERVICE_FROM(0, false),
    SERVICE_UNTIL(0, false),
    SERVICE_ZONE(0, false),
    SUPPORT_DAYS(0, false),
    SUPPORT_FROM(0, false),
    SUPPORT_UNTIL(0, false),
    SUPPORT_ZONE(0, false),
    CONTACT(500, false),
    RELEASE_NAME(200, false),
    ANNOUNCED_ON(0, false),
    EFFECTIVE_ON(0, false),
    RELEASE_LINK(1000, false),
    CHANGES(4000, true),
    NOTE(2000, true),
    OWNER(160, false),
    RESPOND_BY(0, false),
    RESPONSE(4000, true),
    RESPONDED_BY(160, false),
    RESPONDED_ON(0, false);

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final int length;
    private final boolean lines;

    ServiceField(int length, boolean lines) {
        this.length = length;
        this.lines = lines;
    }

    /** The key of its translated name. */
    public String labelKey() {
        return "tools.service-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<ServiceProblem> problemOf(String text) {
        return new TextRule(length, lines)
                .problemOf(TextRule.tidy(text))
                .map(reason -> reason.equals("too-long")
                        ? ServiceProblem.at(this, "tools.problem-too-long", length)
                        : ServiceProblem.at(this, "tools.problem-" + reason));
    }

    Optional<ServiceProblem> required(String text) {
        return TextRule.tidy(text).isEmpty() ? Optional.of(missing()) : problemOf(text);
    }

    Optional<ServiceProblem> link(String address) {
        String tidy = TextRule.tidy(address);
        return tidy.isEmpty()
                ? Optional.empty()
                : problemOf(tidy)
                        .or(() -> LinkRule.isSecure(tidy)
                                ? Optional.empty()
                                : Optional.of(ServiceProblem.at(this, "tools.service-problem-link")));
    }

    /** What is wrong with a day in this field, if anything. */
    public Optional<ServiceProblem> problemOf(@Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))
                ? Optional.of(ServiceProblem.at(this, "tools.problem-date-range", EARLIEST.getYear(), LATEST.getYear()))
                : Optional.empty();
    }

    Optional<ServiceProblem> required(@Nullable LocalDate day) {
        return day == null ? Optional.of(missing()) : problemOf(day);
    }

    Optional<ServiceProblem> required(@Nullable YearMonth month) {
        return month == null ? Optional.of(missing()) : problemOf(month.atDay(1));
    }

    Optional<ServiceProblem> problemOf(@Nullable Instant moment) {
        return moment == null
                ? Optional.empty()
                : isAbout(moment) ? problemOf(moment.atOffset(ZoneOffset.UTC).toLocalDate()) : problemOf(LocalDate.MAX);
    }

    Optional<ServiceProblem> required(@Nullable Instant moment) {
        return moment == null ? Optional.of(missing()) : problemOf(moment);
    }

    ServiceProblem missing() {
        return ServiceProblem.at(this, "tools.problem-required");
    }

    /** Whether a calendar can name its day. */
    private static boolean isAbout(Instant moment) {
        return Math.abs(moment.getEpochSecond()) < 100_000_000_000L;
    }
}
