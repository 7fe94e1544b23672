package io.pupitre.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long SEED = 31;

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Paris,     2027-03-28, 02:30, 2027-03-28T01:30:00Z, GAP
            Europe/Paris,     2027-10-31, 02:30, 2027-10-31T00:30:00Z, OVERLAP
            Europe/Paris,     2027-03-27, 09:00, 2027-03-27T08:00:00Z, NONE
            Europe/Paris,     2027-03-28, 09:00, 2027-03-28T07:00:00Z, NONE
            America/New_York, 2027-03-14, 02:30, 2027-03-14T07:30:00Z, GAP
            America/New_York, 2027-11-07, 01:30, 2027-11-07T05:30:00Z, OVERLAP
            America/New_York, 2027-11-07, 09:00, 2027-11-07T14:00:00Z, NONE
            """)
    void theClocksChange(ZoneId zone, LocalDate day, LocalTime time, Instant start, Occurrence.ClockChange change) {
        CadenceDetails details = details("FREQ=DAILY", day.minusDays(1), time, null);
        assertThat(new Schedule(details, List.of(), zone).between(day, day))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.start().toInstant()).isEqualTo(start);
                    assertThat(one.clockChange()).isEqualTo(change);
                });
    }

    /** The expected moment is sought on the clock of the zone in steps of a quarter of an hour, not computed. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", "America/New_York"})
    void inTheWeeksOfAClockChangeTheWallTimeStays(ZoneId zone) {
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            Instant change = zone.getRules()
                    .nextTransition(Instant.parse("2020-01-01T00:00:00Z").plus(random.nextInt(3650), ChronoUnit.DAYS))
                    .getInstant();
            LocalDate from = change.atZone(zone).toLocalDate().minusDays(3);
            LocalTime time = LocalTime.of(random.nextInt(5), 15 * random.nextInt(4));
            CadenceDetails details = details("FREQ=DAILY", from.minusDays(random.nextInt(500)), time, null);

            List<Occurrence> week = new Schedule(details, List.of(), zone).between(from, from.plusDays(6));

            assertThat(week)
                    .as("seed %s, case %s: %s around %s", SEED, i, time, change)
                    .extracting(one -> one.start().toInstant())
                    .isEqualTo(from.datesUntil(from.plusDays(7))
                            .map(day -> onTheClock(day.atTime(time), zone))
                            .toList());
        }
    }

    private static Instant onTheClock(LocalDateTime wall, ZoneId zone) {
        Instant dayBefore =
                wall.toLocalDate().minusDays(1).atTime(12, 0).atZone(zone).toInstant();
        return Stream.iterate(dayBefore, quarter -> quarter.plusSeconds(900))
                .limit(4 * 48)
                .filter(quarter -> LocalDateTime.ofInstant(quarter, zone).equals(wall))
                .findFirst()
                // Jumped over: as long after the midnight before as on any other day.
                .orElseGet(() -> wall.toInstant(zone.getRules().getOffset(dayBefore)));
    }

    @Test
    void anExceptionSkipsOrMovesOneOccurrence() {
        LocalDate monday = LocalDate.of(2027, 5, 3);
        CadenceDetails details = weekly(monday);
        Schedule schedule = new Schedule(
                details,
                List.of(
                        new CadenceException(monday.plusWeeks(1), null),
                        new CadenceException(
                                monday.plusWeeks(2),
                                monday.plusWeeks(2).plusDays(1).atTime(14, 0)),
                        // No Monday: of a rule that was changed since.
                        new CadenceException(
                                monday.plusDays(2), monday.plusDays(2).atTime(14, 0))),
                PARIS);

        assertThat(schedule.between(monday, monday.plusWeeks(3)))
                .extracting(one -> one.start().toLocalDateTime())
                .containsExactly(
                        monday.atTime(9, 30),
                        monday.plusWeeks(2).plusDays(1).atTime(14, 0),
                        monday.plusWeeks(3).atTime(9, 30));
        assertThat(schedule.next(monday.atTime(9, 30).atZone(PARIS).toInstant(), 3))
                .extracting(Occurrence::moved)
                .containsExactly(false, true, false);
    }

    @Test
    void anOccurrenceIsSeenWhereItWasMovedTo() {
        LocalDate monday = LocalDate.of(2027, 5, 31);
        Schedule schedule = new Schedule(
                weekly(monday),
                List.of(new CadenceException(monday, LocalDate.of(2027, 6, 1).atTime(8, 0))),
                PARIS);

        assertThat(schedule.between(monday, monday)).isEmpty();
        assertThat(schedule.between(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 1)))
                .singleElement()
                .satisfies(one -> assertThat(one.originalDay()).isEqualTo(monday));
    }

    @Test
    void nothingHappensAfterTheLastDay() {
        LocalDate monday = LocalDate.of(2027, 5, 3);
        CadenceDetails details = details("FREQ=WEEKLY;BYDAY=MO", monday, LocalTime.NOON, monday.plusWeeks(2));
        assertThat(new Schedule(details, List.of(), PARIS).next(Instant.EPOCH, 10))
                .hasSize(3);
    }

    private static CadenceDetails weekly(LocalDate first) {
        return new CadenceDetails(
                "Lettre",
                "",
                Channel.EMAIL,
                new Rhythm.Weekly(1, Set.of(DayOfWeek.MONDAY)).recurrence(),
                first,
                LocalTime.of(9, 30),
                null);
    }

    private static CadenceDetails details(String rule, LocalDate first, LocalTime time, @Nullable LocalDate last) {
        return new CadenceDetails("Lettre", "", Channel.EMAIL, new Recurrence(rule), first, time, last);
    }
}
