package io.pupitre.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final long SEED = 20261122;
    private static final int CASES = 400;

    /** A rhythm together with what it means, said without any library: for each day of a calendar, yes or no. */
    private record Case(Rhythm rhythm, LocalDate first, Predicate<LocalDate> meaning) {

        static Case random(Random random) {
            LocalDate first = LocalDate.of(2019 + random.nextInt(10), 1, 1).plusDays(random.nextInt(366));
            int interval = 1 + random.nextInt(4);
            MonthEnd end = random.nextBoolean() ? MonthEnd.SKIP : MonthEnd.LAST_DAY;
            // The days that not every month has come up more often than their share.
            int day = random.nextBoolean() ? 28 + random.nextInt(4) : 1 + random.nextInt(31);
            return switch (random.nextInt(4)) {
                case 0 -> weekly(random, first, interval);
                case 1 ->
                    new Case(
                            new Rhythm.MonthlyOnDay(interval, day, end),
                            first,
                            one -> everyMonths(first, interval)
                                    .and(isDay(day, end))
                                    .test(one));
                case 2 -> onWeekday(random, first, interval);
                default -> yearly(random, first, day, end);
            };
        }

        private static Case weekly(Random random, LocalDate first, int interval) {
            Set<DayOfWeek> days = random.ints(2, 1, 8).mapToObj(DayOfWeek::of).collect(Collectors.toSet());
            LocalDate week = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Case(
                    new Rhythm.Weekly(interval, days),
                    first,
                    one -> days.contains(one.getDayOfWeek()) && ChronoUnit.WEEKS.between(week, one) % interval == 0);
        }

        private static Case onWeekday(Random random, LocalDate first, int interval) {
            DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
            int nth = random.nextBoolean() ? -1 : 1 + random.nextInt(4);
            Predicate<LocalDate> isNth = one ->
                    nth == -1 ? one.plusWeeks(1).getMonth() != one.getMonth() : (one.getDayOfMonth() + 6) / 7 == nth;
            return new Case(
                    new Rhythm.MonthlyOnWeekday(interval, nth, weekday),
                    first,
                    one -> one.getDayOfWeek() == weekday
                            && isNth.and(everyMonths(first, interval)).test(one));
        }

        private static Case yearly(Random random, LocalDate first, int wanted, MonthEnd end) {
            Month month = random.nextInt(3) == 0 ? Month.FEBRUARY : Month.of(1 + random.nextInt(12));
            int day = Math.min(wanted, month.maxLength());
            return new Case(
                    new Rhythm.Yearly(month, day, end),
                    first,
                    one -> one.getMonth() == month && isDay(day, end).test(one));
        }

        private static Predicate<LocalDate> everyMonths(LocalDate first, int interval) {
            return one -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(one)) % interval == 0;
        }

        private static Predicate<LocalDate> isDay(int day, MonthEnd end) {
            return one -> one.getDayOfMonth() == (end == MonthEnd.LAST_DAY ? Math.min(day, one.lengthOfMonth()) : day);
        }

        List<LocalDate> expected(LocalDate from, LocalDate to) {
            return from.datesUntil(to)
                    .filter(day -> !day.isBefore(first))
                    .filter(meaning)
                    .toList();
        }
    }

    @Test
    void rhythmsMeanWhatACalendarSays() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.random(random);
            LocalDate until = one.first().plusYears(9);
            assertThat(one.rhythm()
                            .recurrence()
                            .days(one.first())
                            .takeWhile(day -> day.isBefore(until))
                            .toList())
                    .as("seed %s, case %s: %s from %s", SEED, i, one.rhythm(), one.first())
                    .isEqualTo(one.expected(one.first(), until));
        }
    }

    @Test
    void aLaterWindowShowsTheSameDays() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < CASES; i++) {
            Case one = Case.random(random);
            LocalDate from = one.first().plusDays(random.nextInt(4000) - 50);
            LocalDate until = from.plusDays(random.nextInt(800));
            assertThat(one.rhythm()
                            .recurrence()
                            .days(one.first(), from)
                            .takeWhile(day -> day.isBefore(until))
                            .toList())
                    .as("seed %s, case %s: %s from %s, seen from %s", SEED + 1, i, one.rhythm(), one.first(), from)
                    .isEqualTo(one.expected(from, until));
        }
    }

    @Test
    void aRhythmIsFoundAgainInItsRule() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < CASES; i++) {
            Recurrence rule = Case.random(random).rhythm().recurrence();
            Rhythm found = Rhythm.of(rule);
            assertThat(found).as("%s", rule).isNotInstanceOf(Rhythm.Expert.class);
            assertThat(found.recurrence()).isEqualTo(rule);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
                "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
                "FREQ=MONTHLY;BYMONTHDAY=-2",
                "FREQ=MONTHLY;BYMONTHDAY=1,15",
                "FREQ=MONTHLY;BYDAY=5MO",
                "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;BYDAY=MO"
            })
    void whatPeopleDoNotSayStaysWithTheExperts(String rule) {
        Recurrence recurrence = new Recurrence(rule);
        assertThat(Rhythm.of(recurrence).recurrence()).isEqualTo(recurrence);
    }

    @Test
    void theThirtyFirstIsSkippedOrBecomesTheLastDay() {
        LocalDate first = LocalDate.of(2027, 1, 31);
        assertThat(new Rhythm.MonthlyOnDay(1, 31, MonthEnd.SKIP)
                        .recurrence()
                        .days(first)
                        .limit(4)
                        .map(LocalDate::getMonthValue))
                .containsExactly(1, 3, 5, 7);
        assertThat(new Rhythm.MonthlyOnDay(1, 31, MonthEnd.LAST_DAY)
                        .recurrence()
                        .days(first)
                        .limit(4)
                        .map(LocalDate::toString))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | rule-required
            lundi                       | rule-not-understood
            FREQ=FORTNIGHTLY            | rule-not-understood
            FREQ=DAILY;INTERVAL=0       | rule-not-understood
            FREQ=WEEKLY;BYDAY=1MO       | rule-not-understood
            FREQ=WEEKLY;FOO=1           | rule-not-understood
            FREQ=HOURLY                 | rule-frequency
            FREQ=SECONDLY;COUNT=999     | rule-frequency
            FREQ=DAILY;BYHOUR=9,17      | rule-part
            FREQ=DAILY;UNTIL=20270101   | rule-until
            FREQ=DAILY;INTERVAL=401     | rule-interval
            FREQ=DAILY;COUNT=1001       | rule-count
            """)
    void aRuleThatCannotBeUsedSaysWhy(String rule, String problem) {
        assertThatExceptionOfType(InvalidCadenceException.class)
                .isThrownBy(() -> new Recurrence(rule))
                .satisfies(e -> assertThat(e.key()).isEqualTo("cadence.problem." + problem));
    }

    @Test
    void aRuleMayBePastedWithItsName() {
        assertThat(new Recurrence(" rrule:freq=weekly;byday=mo ").rule()).isEqualTo("FREQ=WEEKLY;BYDAY=MO");
        assertThatExceptionOfType(InvalidCadenceException.class)
                .isThrownBy(() -> new Recurrence("FREQ=DAILY;BYDAY=" + "MO,".repeat(2000)))
                .satisfies(e -> assertThat(e.key()).endsWith("rule-too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYSETPOS=9",
                "FREQ=MONTHLY;BYDAY=6MO"
            })
    void aRuleThatNeverComesTrueEnds(String rule) {
        assertThat(new Recurrence(rule).days(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void aRuleWithoutAnEndEndsBeforeTheYear2200() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        assertThat(new Recurrence("FREQ=DAILY").days(first).collect(Collectors.counting()))
                .isEqualTo(ChronoUnit.DAYS.between(first, LocalDate.of(2200, 1, 1)));
        assertThat(new Recurrence("FREQ=YEARLY;INTERVAL=400").days(first)).containsExactly(first);
    }

    @Test
    void aCountIsCountedFromTheBeginning() {
        Recurrence three = new Recurrence("FREQ=DAILY;COUNT=3");
        LocalDate first = LocalDate.of(2027, 1, 1);
        assertThat(three.days(first, first.plusDays(2))).containsExactly(first.plusDays(2));
        assertThat(three.days(first, first.plusDays(3))).isEmpty();
    }
}
