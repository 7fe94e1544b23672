package io.pupitre.tools.service;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hours that come back each week. A moment lies in them when the clock of the zone shows a time among them on one of their
 * days: an hour that the clock shows twice counts twice, one that it skips doesn't count.
 *
 * @param days one at least
 * @param from the minute of the day at which they begin, 0 to 1439
 * @param until the minute at which they end, counted from the beginning of the day on which they began: after {@code from}, a
 *     day later at most
 * @param zone whose clock counts
 */
public record WeeklyHours(Set<DayOfWeek> days, int from, int until, ZoneId zone) {

    /** The end of a day, 24:00, as a minute of it. */
    public static final int MIDNIGHT = 1440;

    /** Round the clock, which is the same in each zone. */
    public static final WeeklyHours ALWAYS =
            new WeeklyHours(EnumSet.allOf(DayOfWeek.class), 0, MIDNIGHT, ZoneOffset.UTC);

    /** Long enough for a next opening, also when the clock skips one. */
    private static final Duration AHEAD = Duration.ofDays(16);

    /** @throws IllegalArgumentException when there are no days, or the end is not after the beginning */
    public WeeklyHours {
        if (days.isEmpty() || from < 0 || until <= from || until > from + MIDNIGHT) {
            throw new IllegalArgumentException("No hours: " + days + ", " + from + ", " + until);
        }
        days = Set.copyOf(days);
    }

    /** Whether they never end. */
    public boolean isAlways() {
        return days.size() == DayOfWeek.values().length && until - from == MIDNIGHT;
    }

    public boolean isOpen(Instant moment) {
        return next(moment).filter(span -> span.from().equals(moment)).isPresent();
    }

    /** When they end that go on at the moment; empty when none do, and when they don't end in the days to come. */
    public Optional<Instant> closing(Instant moment) {
        return next(moment)
                .filter(span -> span.from().equals(moment))
                .map(Span::to)
                .filter(end -> end.isBefore(moment.plus(AHEAD)));
    }

    /** When they begin the next time, or the moment itself when they go on then. */
    public Optional<Instant> opening(Instant moment) {
        return next(moment).map(Span::from);
    }

    /** Those of them that lie in the span. */
    Spans within(Span span) {
        List<Span> open = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        Instant at = span.from();
        while (at.isBefore(span.to())) {
            // Between two changes of the clock local times are a plain shift of the moments.
            ZoneOffsetTransition change = rules.nextTransition(at);
            Instant until = change == null || change.getInstant().isAfter(span.to()) ? span.to() : change.getInstant();
            collect(new Span(at, until), rules.getOffset(at), open);
            at = until;
        }
        return Spans.of(open);
    }

    private void collect(Span span, ZoneOffset offset, List<Span> open) {
        LocalDate last = span.to().atOffset(offset).toLocalDate();
        // Those of the day before may reach into the first.
        LocalDate first = span.from().atOffset(offset).toLocalDate().minusDays(1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek())) {
                Instant midnight = day.atStartOfDay().toInstant(offset);
                Instant begin = later(span.from(), midnight.plus(Duration.ofMinutes(from)));
                Instant end = earlier(span.to(), midnight.plus(Duration.ofMinutes(until)));
                if (begin.isBefore(end)) {
                    open.add(new Span(begin, end));
                }
            }
        }
    }

    private Optional<Span> next(Instant moment) {
        return within(new Span(moment, moment.plus(AHEAD))).first();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
