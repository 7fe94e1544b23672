package io.pupitre.tools.service;

import static io.pupitre.tools.service.ServiceExamples.OFFICE;
import static io.pupitre.tools.service.ServiceExamples.PARIS;
import static io.pupitre.tools.service.ServiceExamples.incident;
import static io.pupitre.tools.service.ServiceExamples.level;
import static io.pupitre.tools.service.ServiceExamples.outage;
import static io.pupitre.tools.service.ServiceExamples.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AvailabilityBookTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"));
    private static final Instant APRIL = paris("2026-04-10T12:00");

    /** February has 40 320 minutes; 20 of them lost are 99.9503… %, 21 are 99.9479… %. */
    @Test
    void aMonthWorkedOutByHand() {
        MonthAvailability kept = february(level("2026-01", "99.95"), outage("2026-02-03T10:00", "2026-02-03T10:20"));
        assertThat(kept.due()).isEqualTo(40_320 * 60);
        assertThat(kept.lost()).isEqualTo(20 * 60);
        assertThat(kept.ratio()).isEqualTo("0.99950");
        assertThat(kept.state()).isEqualTo(MonthAvailability.State.MET);

        MonthAvailability missed = february(level("2026-01", "99.95"), outage("2026-02-03T10:00", "2026-02-03T10:21"));
        assertThat(missed.ratio()).isEqualTo("0.99947");
        assertThat(missed.state()).isEqualTo(MonthAvailability.State.MISSED);
    }

    @Test
    void whatWasMissedByASecondNeverLooksKept() {
        MonthAvailability month = new MonthAvailability(FEBRUARY, false, 2_419_200, 1_210, new BigDecimal("99.950"));

        assertThat(month.state()).isEqualTo(MonthAvailability.State.MISSED);
        assertThat(month.ratio()).isEqualTo("0.99949");
        assertThat(new MonthAvailability(FEBRUARY, false, 1_000_000, 500, new BigDecimal("99.950")).state())
                .isEqualTo(MonthAvailability.State.MET);
        assertThat(new MonthAvailability(FEBRUARY, false, 2_419_200, 1, new BigDecimal("100")).ratio())
                .isEqualTo("0.99999");
    }

    @Test
    void onlyOutagesCountAndThoseThatOverlapOnce() {
        MonthAvailability month = february(
                level("2026-01", "99"),
                outage("2026-02-03T10:00", "2026-02-03T12:00"),
                outage("2026-02-03T11:00", "2026-02-03T13:00"),
                outage("2026-02-03T11:15", "2026-02-03T11:30"),
                incident(IncidentImpact.DEGRADED, "2026-02-05T00:00", "2026-02-06T00:00"),
                incident(IncidentImpact.MAINTENANCE, "2026-02-07T00:00", "2026-02-08T00:00"));

        assertThat(month.lost()).isEqualTo(Duration.ofHours(3).toSeconds());
    }

    @Test
    void onlyServiceTimeCounts() {
        LevelDetails office = new LevelDetails(YearMonth.of(2026, 1), new BigDecimal("99"), OFFICE, null, "");

        // From Friday evening to Monday morning; the 20 weekdays of February have 9 hours each.
        MonthAvailability month = february(office, outage("2026-02-06T17:00", "2026-02-09T10:30"));

        assertThat(month.due()).isEqualTo(Duration.ofHours(180).toSeconds());
        assertThat(month.lost()).isEqualTo(Duration.ofMinutes(60 + 90).toSeconds());
    }

    @Test
    void monthsInWhichTheClockIsChangedAreAsLongAsTheyAre() {
        AvailabilityBook book = book(paris("2026-12-01T00:00"), List.of(), level("2026-01", "99"));

        assertThat(book.of(YearMonth.of(2026, 3)))
                .get()
                .extracting(MonthAvailability::due)
                .isEqualTo(743 * 3600L);
        assertThat(book.of(YearMonth.of(2026, 10)))
                .get()
                .extracting(MonthAvailability::due)
                .isEqualTo(745 * 3600L);
    }

    @Test
    void anIncidentThatGoesOnCountsUntilNowAndSoDoesTheMonth() {
        AvailabilityBook book =
                book(paris("2026-02-01T01:00"), List.of(outage("2026-01-31T23:00", null)), level("2026-01", "99"));

        assertThat(book.of(FEBRUARY)).get().satisfies(month -> {
            assertThat(month.running()).isTrue();
            assertThat(month.due()).isEqualTo(3600);
            assertThat(month.lost()).isEqualTo(3600);
            assertThat(month.ratio()).isEqualByComparingTo("0");
        });
        assertThat(book.of(YearMonth.of(2026, 1)))
                .get()
                .extracting(MonthAvailability::lost)
                .isEqualTo(3600L);
        assertThat(book.of(YearMonth.of(2026, 3))).isEmpty();
    }

    @Test
    void eachMonthIsJudgedByTheLevelThatAppliedThen() {
        AvailabilityBook book = book(
                APRIL,
                List.of(outage("2025-12-03T10:00", "2025-12-03T20:00"), outage("2026-02-03T10:00", "2026-02-03T20:00")),
                level("2026-01", "98"),
                level("2026-03", "99.9"));

        assertThat(book.last(12))
                .extracting(MonthAvailability::month, MonthAvailability::state)
                .containsExactly(
                        tuple(YearMonth.of(2026, 4), MonthAvailability.State.MET),
                        tuple(YearMonth.of(2026, 3), MonthAvailability.State.MET),
                        tuple(FEBRUARY, MonthAvailability.State.MET),
                        tuple(YearMonth.of(2026, 1), MonthAvailability.State.MET),
                        tuple(YearMonth.of(2025, 12), MonthAvailability.State.NO_LEVEL));
        assertThat(book.since()).contains(YearMonth.of(2025, 12));
    }

    @Test
    void beforeAnythingIsRecordedNothingIsKnown() {
        assertThat(book(APRIL, List.of()).last(12)).isEmpty();
        assertThat(book(APRIL, List.of(), level("2026-03", "99")).of(FEBRUARY)).isEmpty();
        assertThat(book(APRIL, List.of(), level("2026-06", "99")).of(YearMonth.of(2026, 4)))
                .isEmpty();
    }

    @Test
    void aMonthWithoutServiceTimeSoFarHasNoFigure() {
        LevelDetails office = new LevelDetails(YearMonth.of(2026, 1), new BigDecimal("99"), OFFICE, null, "");

        // A Sunday.
        MonthAvailability month =
                book(paris("2026-02-01T15:00"), List.of(), office).of(FEBRUARY).orElseThrow();

        assertThat(month.state()).isEqualTo(MonthAvailability.State.NOTHING_DUE);
        assertThat(month.ratio()).isNull();
    }

    @RepeatedTest(150)
    void whoCountsMinuteByMinuteFindsTheSame(RepetitionInfo example) {
        History history = history(new SplittableRandom(example.getCurrentRepetition()));
        AvailabilityBook book = new AvailabilityBook(
                history.client(), history.now(), history.incidents(), List.of(history.level()), null);
        long due = 0;
        long lost = 0;
        ZonedDateTime end = history.month().plusMonths(1).atDay(1).atStartOfDay(history.client());
        Instant stop = end.toInstant().isBefore(history.now()) ? end.toInstant() : history.now();
        for (Instant minute =
                        history.month().atDay(1).atStartOfDay(history.client()).toInstant();
                minute.isBefore(stop);
                minute = minute.plusSeconds(60)) {
            Instant at = minute;
            ZonedDateTime clock = at.atZone(history.level().serviceTime().zone());
            int ofDay = clock.getHour() * 60 + clock.getMinute();
            WeeklyHours hours = history.level().serviceTime();
            boolean ofToday =
                    hours.days().contains(clock.getDayOfWeek()) && ofDay >= hours.from() && ofDay < hours.until();
            boolean ofYesterday = hours.days().contains(clock.getDayOfWeek().minus(1)) && ofDay + 1440 < hours.until();
            if (ofToday || ofYesterday) {
                due += 60;
                lost += history.incidents().stream()
                                .filter(one -> one.impact() == IncidentImpact.OUTAGE)
                                .anyMatch(one -> !at.isBefore(one.startedAt())
                                        && (one.endedAt() == null || at.isBefore(one.endedAt())))
                        ? 60
                        : 0;
            }
        }

        MonthAvailability month = book.of(history.month()).orElseThrow();
        assertThat(month.due()).isEqualTo(due);
        assertThat(month.lost()).isEqualTo(lost);
        if (due > 0) {
            BigInteger thousandths = BigInteger.valueOf(due - lost)
                    .multiply(BigInteger.valueOf(100_000))
                    .divide(BigInteger.valueOf(due));
            assertThat(month.ratio()).isEqualTo(new BigDecimal(thousandths, 5));
            boolean kept = BigInteger.valueOf(due - lost)
                            .multiply(BigInteger.valueOf(100_000))
                            .compareTo(
                                    history.level().promised().unscaledValue().multiply(BigInteger.valueOf(due)))
                    >= 0;
            assertThat(month.state()).isEqualTo(kept ? MonthAvailability.State.MET : MonthAvailability.State.MISSED);
        }
    }

    /** The law would say little if the examples passed over what is hard. */
    @Test
    void theExamplesMeetEachZoneAndNightHours() {
        List<History> examples = IntStream.rangeClosed(1, 150)
                .mapToObj(example -> history(new SplittableRandom(example)))
                .toList();

        assertThat(examples).extracting(History::client).containsAll(ZONES);
        assertThat(examples).extracting(one -> one.level().serviceTime().zone()).containsAll(ZONES);
        assertThat(examples)
                .filteredOn(one -> one.level().serviceTime().until() > WeeklyHours.MIDNIGHT)
                .hasSizeGreaterThan(20);
    }

    record History(ZoneId client, YearMonth month, Instant now, LevelDetails level, List<IncidentDetails> incidents) {}

    /** Months around the changes of the clock, in 2026, in zones that change it at different times and by different spans. */
    private static History history(SplittableRandom random) {
        ZoneId client = ZONES.get(random.nextInt(ZONES.size()));
        YearMonth month = YearMonth.of(2026, List.of(3, 4, 10, 11).get(random.nextInt(4)));
        Instant begin = month.atDay(1).atStartOfDay(client).toInstant();
        Instant now = begin.plus(Duration.ofMinutes(random.nextInt(40 * 1440)));
        List<IncidentDetails> incidents = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            incidents.add(happening(random, begin, now));
        }
        BigDecimal promised = BigDecimal.valueOf(1 + random.nextInt(100_000), 3);
        return new History(
                client,
                month,
                now,
                new LevelDetails(YearMonth.of(2026, 1), promised, hours(random), null, ""),
                incidents);
    }

    private static WeeklyHours hours(SplittableRandom random) {
        if (random.nextInt(5) == 0) {
            return WeeklyHours.ALWAYS;
        }
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                days.add(day);
            }
        }
        // Often in the night, when clocks are changed.
        int from = random.nextBoolean() ? random.nextInt(240) : random.nextInt(1440);
        int until = from + 1 + random.nextInt(1440);
        return new WeeklyHours(days, from, until, ZONES.get(random.nextInt(ZONES.size())));
    }

    private static IncidentDetails happening(SplittableRandom random, Instant begin, Instant now) {
        long reach = Duration.between(begin, now).toMinutes() + 2 * 1440;
        Instant start = begin.plus(Duration.ofMinutes(random.nextLong(reach) - 2 * 1440));
        return new IncidentDetails(
                "Panne",
                start,
                random.nextInt(6) == 0 ? null : start.plus(Duration.ofMinutes(random.nextInt(4000))),
                List.of(IncidentImpact.values()).get(random.nextInt(3)),
                "",
                "");
    }

    private static MonthAvailability february(LevelDetails level, IncidentDetails... incidents) {
        return book(APRIL, List.of(incidents), level).of(FEBRUARY).orElseThrow();
    }

    private static AvailabilityBook book(Instant now, List<IncidentDetails> incidents, LevelDetails... levels) {
        return new AvailabilityBook(
                PARIS,
                now,
                incidents,
                List.of(levels),
                incidents.stream()
                        .map(IncidentDetails::startedAt)
                        .min(Instant::compareTo)
                        .orElse(null));
    }
}
