package io.pupitre.tools.service;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The availability of one tool, month by month: 1 − (outages ∩ service time ∩ month) ÷ (service time ∩ month). Outages that
 * overlap count once. Months are those of the client's zone; a level counts for whole months from the one that it says, and
 * service time is round the clock where no level applies.
 */
final class AvailabilityBook {

    private final ZoneId zone;
    private final Instant now;
    private final Spans outages;
    private final NavigableMap<YearMonth, LevelDetails> levels = new TreeMap<>();
    private final @Nullable YearMonth since;

    /**
     * @param zone of the client
     * @param now what is after the whole minute of it does not count
     * @param incidents all that reach into the months that are asked for
     * @param firstIncident when the tool's first one began, whatever its impact; null when there is none
     */
    AvailabilityBook(
            ZoneId zone,
            Instant now,
            Collection<IncidentDetails> incidents,
            Collection<LevelDetails> levels,
            @Nullable Instant firstIncident) {
        this.zone = zone;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        outages = Spans.of(incidents.stream()
                .filter(one -> one.impact() == IncidentImpact.OUTAGE)
                .map(this::span)
                .toList());
        levels.forEach(one -> this.levels.put(one.appliesFrom(), one));
        since = Stream.concat(
                        this.levels.keySet().stream(),
                        Stream.ofNullable(firstIncident).map(this::month))
                .min(YearMonth::compareTo)
                .orElse(null);
    }

    /** The month from which something is recorded: before it nothing is known, which is not 100 %. */
    Optional<YearMonth> since() {
        return Optional.ofNullable(since);
    }

    /** The level that applied in a month: the newest that began in it or before. */
    Optional<LevelDetails> level(YearMonth month) {
        return Optional.ofNullable(levels.floorEntry(month)).map(Map.Entry::getValue);
    }

    YearMonth current() {
        return month(now);
    }

    /** Empty before anything is recorded, and for months that have not begun. */
    Optional<MonthAvailability> of(YearMonth month) {
        if (since == null || month.isBefore(since) || month.isAfter(current())) {
            return Optional.empty();
        }
        Optional<LevelDetails> level = level(month);
        Spans due = level.map(LevelDetails::serviceTime)
                .orElse(WeeklyHours.ALWAYS)
                .within(Span.of(month, zone).until(now));
        return Optional.of(new MonthAvailability(
                month,
                month.equals(current()),
                due.seconds(),
                due.intersect(outages).seconds(),
                level.map(LevelDetails::promised).orElse(null)));
    }

    /** The last months with the current one, the newest first; fewer when less is recorded. */
    List<MonthAvailability> last(int months) {
        return Stream.iterate(current(), month -> month.minusMonths(1))
                .limit(months)
                .flatMap(month -> of(month).stream())
                .toList();
    }

    private YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(zone));
    }

    private Span span(IncidentDetails incident) {
        Instant end = incident.endedAt() == null ? now : incident.endedAt();
        return new Span(incident.startedAt(), end.isBefore(incident.startedAt()) ? incident.startedAt() : end);
    }
}
