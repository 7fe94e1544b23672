package io.pupitre.cadence;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A recurrence as people say it. {@link #of} finds the saying for a rule that one of these wrote. */
public sealed interface Rhythm {

    /** @throws InvalidCadenceException when it can't be said in a rule */
    Recurrence recurrence();

    /** Every so many weeks, on these days; weeks begin on Monday. */
    record Weekly(int interval, Set<DayOfWeek> days) implements Rhythm {

        /** @throws InvalidCadenceException without any day */
        public Weekly {
            if (days.isEmpty()) {
                throw new InvalidCadenceException("no-weekday");
            }
            days = Set.copyOf(days);
        }

        @Override
        public Recurrence recurrence() {
            return rule(
                    "WEEKLY",
                    interval,
                    "BYDAY=" + new TreeSet<>(days).stream().map(Rhythm::code).collect(joining(",")));
        }
    }

    /** Every so many months, on a day of the month. */
    record MonthlyOnDay(int interval, int day, MonthEnd end) implements Rhythm {
        @Override
        public Recurrence recurrence() {
            return rule("MONTHLY", interval, dayOfMonth(day, end));
        }
    }

    /** Every so many months, on the nth such weekday: 1 to 4, or -1 for the last. */
    record MonthlyOnWeekday(int interval, int nth, DayOfWeek day) implements Rhythm {
        @Override
        public Recurrence recurrence() {
            return rule("MONTHLY", interval, "BYDAY=" + nth + code(day));
        }
    }

    /** Once a year. The 29th of February is the one day that not every year has. */
    record Yearly(Month month, int day, MonthEnd end) implements Rhythm {
        @Override
        public Recurrence recurrence() {
            boolean leapDay = month == Month.FEBRUARY && day == month.maxLength();
            return rule(
                    "YEARLY",
                    1,
                    "BYMONTH=" + month.getValue() + ";"
                            + (leapDay ? dayOfMonth(day, end) : "BYMONTHDAY=" + inMonth(day)));
        }

        private int inMonth(int wanted) {
            if (wanted < 1 || wanted > month.maxLength()) {
                throw new InvalidCadenceException("no-such-day", month.maxLength());
            }
            return wanted;
        }
    }

    /** In the words of RFC 5545. */
    record Expert(String rule) implements Rhythm {
        @Override
        public Recurrence recurrence() {
            return new Recurrence(rule);
        }
    }

    /** How people would say this rule; {@link Expert} when none of the sayings fits. */
    static Rhythm of(Recurrence recurrence) {
        return Stream.<Rhythm>concat(weekly(recurrence).stream(), dated(recurrence).stream())
                // A saying that means something else, however similar, would change the rule at the next save.
                .filter(saying -> saying.recurrence().equals(recurrence))
                .findFirst()
                .orElseGet(() -> new Expert(recurrence.rule()));
    }

    private static Optional<Rhythm> weekly(Recurrence recurrence) {
        return match("FREQ=WEEKLY(?:;INTERVAL=(\\d+))?;BYDAY=([A-Z,]+)", recurrence)
                .map(found -> {
                    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
                    Pattern.compile(",")
                            .splitAsStream(found.group(2))
                            .map(Rhythm::day)
                            .forEach(days::add);
                    return new Weekly(interval(found), days);
                });
    }

    private static Optional<Rhythm> dated(Recurrence recurrence) {
        return match("FREQ=MONTHLY(?:;INTERVAL=(\\d+))?;BYDAY=(-?\\d)([A-Z]{2})", recurrence)
                .<Rhythm>map(found ->
                        new MonthlyOnWeekday(interval(found), Integer.parseInt(found.group(2)), day(found.group(3))))
                .or(() -> match("FREQ=MONTHLY(?:;INTERVAL=(\\d+))?;(BYMONTHDAY=.+)", recurrence)
                        .map(found -> new MonthlyOnDay(interval(found), dayIn(found.group(2)), endIn(found.group(2)))))
                .or(() -> match("FREQ=YEARLY()?;BYMONTH=(\\d+);(BYMONTHDAY=.+)", recurrence)
                        .map(found -> new Yearly(
                                Month.of(Integer.parseInt(found.group(2))),
                                dayIn(found.group(3)),
                                endIn(found.group(3)))));
    }

    private static Optional<MatchResult> match(String pattern, Recurrence recurrence) {
        Matcher matcher = Pattern.compile(pattern).matcher(recurrence.rule());
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int interval(MatchResult found) {
        String interval = found.group(1);
        return interval == null || interval.isEmpty() ? 1 : Integer.parseInt(interval);
    }

    /** The last of the days that the part lists; the day before the first is the 31st or the month's last. */
    private static int dayIn(String part) {
        Matcher last = Pattern.compile("BYMONTHDAY=(?:\\d+,)*(-?\\d+)(?:;BYSETPOS=-1)?")
                .matcher(part);
        int day = last.matches() ? Integer.parseInt(last.group(1)) : 0;
        return day == -1 ? 31 : Math.clamp(day, 1, 31);
    }

    private static MonthEnd endIn(String part) {
        return part.contains("-1") ? MonthEnd.LAST_DAY : MonthEnd.SKIP;
    }

    private static String dayOfMonth(int day, MonthEnd end) {
        if (day < 1 || day > 31) {
            throw new InvalidCadenceException("no-such-day", 31);
        }
        if (end == MonthEnd.SKIP || day <= 28) {
            return "BYMONTHDAY=" + day;
        }
        // Of the days from the 28th up to the wanted one, the last that the month has.
        return day == 31
                ? "BYMONTHDAY=-1"
                : "BYMONTHDAY="
                        + IntStream.rangeClosed(28, day)
                                .mapToObj(String::valueOf)
                                .collect(joining(","))
                        + ";BYSETPOS=-1";
    }

    private static Recurrence rule(String frequency, int interval, String parts) {
        if (interval < 1 || interval > Recurrence.LARGEST_INTERVAL) {
            throw new InvalidCadenceException("interval", Recurrence.LARGEST_INTERVAL);
        }
        return new Recurrence("FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval) + ";" + parts);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static DayOfWeek day(String code) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> code(day).equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidCadenceException("no-weekday"));
    }
}
