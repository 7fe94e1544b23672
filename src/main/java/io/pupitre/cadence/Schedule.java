package io.pupitre.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a cadence comes round: its rule, its exceptions and the client's clock together.
 *
 * <p>The time on the wall stays the same all year. When the clocks jump over it, the occurrence starts later by the length
 * of the jump; when they strike it twice, the first counts. Both are as RFC 5545 has it.
 */
public final class Schedule {

    private final CadenceDetails details;
    private final List<CadenceException> exceptions;
    private final Set<LocalDate> exceptedDays;
    private final ZoneId zone;

    public Schedule(CadenceDetails details, List<CadenceException> exceptions, ZoneId zone) {
        this.details = details;
        this.exceptions = exceptions.stream()
                // After a change of the rule an exception may refer to a day that is none any more.
                .filter(exception -> isRuleDay(details, exception.originalDay()))
                .toList();
        this.exceptedDays =
                this.exceptions.stream().map(CadenceException::originalDay).collect(Collectors.toSet());
        this.zone = zone;
    }

    /** Whether the rule has that day, whatever became of it. */
    static boolean isRuleDay(CadenceDetails details, LocalDate day) {
        return within(details).test(day) && details.recurrence().occursOn(details.firstDay(), day);
    }

    /** What takes place from one day to another, both included, in order. */
    public List<Occurrence> between(LocalDate from, LocalDate to) {
        Stream<Occurrence> regular =
                regular(from).takeWhile(one -> !one.originalDay().isAfter(to));
        Predicate<Occurrence> inside = one -> {
            LocalDate day = one.start().toLocalDate();
            return !day.isBefore(from) && !day.isAfter(to);
        };
        return Stream.concat(regular, moved()).filter(inside).sorted(inOrder()).toList();
    }

    /** The next occurrences that start at that moment or later, in order. */
    public List<Occurrence> next(Instant after, int howMany) {
        Predicate<Occurrence> later = one -> !one.start().toInstant().isBefore(after);
        LocalDate from = after.atZone(zone).toLocalDate();
        return Stream.concat(regular(from).filter(later).limit(howMany), moved().filter(later))
                .sorted(inOrder())
                .limit(howMany)
                .toList();
    }

    private Stream<Occurrence> regular(LocalDate from) {
        return details.recurrence()
                .days(details.firstDay(), from)
                .takeWhile(within(details))
                .filter(day -> !exceptedDays.contains(day))
                .map(day -> at(day, day.atTime(details.time()), false));
    }

    private Stream<Occurrence> moved() {
        return exceptions.stream()
                .filter(exception -> exception.movedTo() != null)
                .map(exception -> at(exception.originalDay(), Objects.requireNonNull(exception.movedTo()), true));
    }

    private Occurrence at(LocalDate originalDay, LocalDateTime wall, boolean moved) {
        var change = switch (zone.getRules().getValidOffsets(wall).size()) {
            case 0 -> Occurrence.ClockChange.GAP;
            case 1 -> Occurrence.ClockChange.NONE;
            default -> Occurrence.ClockChange.OVERLAP;
        };
        return new Occurrence(originalDay, ZonedDateTime.of(wall, zone), moved, change);
    }

    private static Predicate<LocalDate> within(CadenceDetails details) {
        LocalDate last = details.lastDay();
        return day -> last == null || !day.isAfter(last);
    }

    private static Comparator<Occurrence> inOrder() {
        return Comparator.comparing(Occurrence::start).thenComparing(Occurrence::originalDay);
    }
}
