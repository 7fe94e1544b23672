package io.pupitre.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * On which days something happens: a recurrence rule of RFC 5545, at most once a day.
 *
 * <p>A day that a month doesn't have is skipped, as the RFC says: {@code FREQ=MONTHLY;BYMONTHDAY=31} has seven days a year.
 * {@code BYMONTHDAY=-1} is the last day of each month. The first day of all counts only if it fits the rule. Rules know
 * days, not hours; the time of day is added in the client's zone afterwards, hence daylight saving can't move a day.
 *
 * @param rule in canonical form
 */
public record Recurrence(String rule) {

    /** How many weeks, months or years may lie between. */
    public static final int LARGEST_INTERVAL = 400;

    private static final int LONGEST = 300;
    private static final int LARGEST_COUNT = 1000;
    private static final Set<Freq> FREQUENCIES = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    /** No rule is followed further than this: one without an end must end somewhere. */
    private static final LocalDate HORIZON = LocalDate.of(2200, 1, 1);

    /** @throws InvalidCadenceException when it isn't such a rule, with the part that is wrong */
    public Recurrence {
        rule = parse(rule).toString();
    }

    /** The days from the first on, in order; ends with the rule, or in the year 2200. Lazy. */
    public Stream<LocalDate> days(LocalDate first) {
        return iterator(first).map(Recurrence::stream).orElseGet(Stream::empty);
    }

    /** The same, beginning on {@code from}, without walking through all the days before. */
    public Stream<LocalDate> days(LocalDate first, LocalDate from) {
        return iterator(first).map(iterator -> daysFrom(iterator, first, from)).orElseGet(Stream::empty);
    }

    private Stream<LocalDate> daysFrom(RecurrenceRuleIterator iterator, LocalDate first, LocalDate from) {
        // A rule with a count must be counted from its beginning.
        if (from.isAfter(first) && parse(rule).getCount() == null) {
            try {
                iterator.fastForward(day(from));
            } catch (IllegalArgumentException | IllegalStateException e) {
                return Stream.empty();
            }
        }
        return stream(iterator).dropWhile(day -> day.isBefore(from));
    }

    /** Whether something happens on that day. */
    boolean occursOn(LocalDate first, LocalDate day) {
        return !day.isBefore(first) && days(first, day).findFirst().equals(Optional.of(day));
    }

    /** Nothing for a rule that never comes true: the library gives up looking for its first day. */
    private Optional<RecurrenceRuleIterator> iterator(LocalDate first) {
        try {
            return Optional.of(parse(rule).iterator(day(first)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static DateTime day(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static Stream<LocalDate> stream(RecurrenceRuleIterator iterator) {
        return StreamSupport.stream(new Days(iterator), false).takeWhile(day -> day.isBefore(HORIZON));
    }

    private static RecurrenceRule parse(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        if (written.startsWith("RRULE:")) {
            written = written.substring("RRULE:".length());
        }
        if (written.isEmpty()) {
            throw new InvalidCadenceException("rule-required");
        }
        if (written.length() > LONGEST) {
            throw new InvalidCadenceException("rule-too-long", LONGEST);
        }
        RecurrenceRule rule;
        try {
            rule = new RecurrenceRule(written, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw new InvalidCadenceException("rule-not-understood");
        }
        check(rule);
        return rule;
    }

    private static void check(RecurrenceRule rule) {
        if (!FREQUENCIES.contains(rule.getFreq())) {
            throw new InvalidCadenceException("rule-frequency");
        }
        // The time of day is a field of its own, and the last two aren't of RFC 5545. No constant: the library's Part
        // fails
        // to initialise when it is touched before the library's RecurrenceRule.
        for (Part part : List.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND, Part.RSCALE, Part.SKIP)) {
            if (rule.hasPart(part)) {
                throw new InvalidCadenceException("rule-part", part.name());
            }
        }
        if (rule.hasPart(Part.UNTIL)) {
            throw new InvalidCadenceException("rule-until");
        }
        if (rule.getInterval() > LARGEST_INTERVAL) {
            throw new InvalidCadenceException("rule-interval", LARGEST_INTERVAL);
        }
        Integer count = rule.getCount();
        if (count != null && count > LARGEST_COUNT) {
            throw new InvalidCadenceException("rule-count", LARGEST_COUNT);
        }
    }

    /** The library gives up on a rule that finds nothing for too long, with an exception: to us that is the rule's end. */
    private static final class Days extends Spliterators.AbstractSpliterator<LocalDate> {

        private final RecurrenceRuleIterator iterator;

        Days(RecurrenceRuleIterator iterator) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
            this.iterator = iterator;
        }

        @Override
        public boolean tryAdvance(Consumer<? super LocalDate> action) {
            LocalDate next = next();
            if (next == null) {
                return false;
            }
            action.accept(next);
            return true;
        }

        private @Nullable LocalDate next() {
            try {
                if (!iterator.hasNext()) {
                    return null;
                }
                DateTime next = iterator.nextDateTime();
                return LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            } catch (IllegalArgumentException | IllegalStateException e) {
                return null;
            }
        }
    }
}
