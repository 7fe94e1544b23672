package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationScheduleTest {

    private static final int ROUNDS = 3000;

    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "Europe/Paris", "UTC", "America/New_York", "Pacific/Pago_Pago");

    @ParameterizedTest
    @CsvSource({
        "2026-03-07,2026-02,AHEAD,-1",
        "2026-03-08,2026-02,DUE_TODAY,0",
        "2026-03-09,2026-02,LATE,1",
        "2024-03-09,2024-02,LATE,1",
        "2027-01-31,2026-12,LATE,23"
    })
    void aMonthIsDueOnItsDayAndLateAfterIt(LocalDate today, YearMonth month, DueMonth.State state, long days) {
        DueMonth due =
                new PublicationSchedule(8, month).awaited(today, any -> false).getFirst();

        assertThat(due.month()).isEqualTo(month);
        assertThat(due.state()).isEqualTo(state);
        assertThat(due.daysLate()).isEqualTo(days);
    }

    @Test
    void februaryCountsItsOwnDays() {
        PublicationSchedule schedule = new PublicationSchedule(28, YearMonth.of(2024, 1));
        LocalDate today = LocalDate.of(2024, 3, 1);
        LocalDate yearAfter = LocalDate.of(2025, 3, 1);

        assertThat(schedule.awaited(today, any -> false).getFirst().daysLate()).isEqualTo(2);
        assertThat(new PublicationSchedule(28, YearMonth.of(2025, 1))
                        .awaited(yearAfter, any -> false)
                        .getFirst()
                        .daysLate())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 29, 31, Integer.MAX_VALUE})
    void everyMonthHasTheDay(int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicationSchedule(day, YearMonth.of(2026, 1)));
    }

    /** Counts days one by one from the first month on, by a calendar that knows of no schedule. */
    @Test
    void agreesWithACalendarThatIsLeafedThrough() {
        long seed = System.nanoTime();
        System.out.println("PublicationScheduleTest seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            Instant now = Instant.parse("2019-01-01T00:00:00Z").plusSeconds(random.nextInt(400_000_000));
            LocalDate today = LocalDate.ofInstant(now, zone);
            int dueDay = 1 + random.nextInt(PublicationSchedule.LAST_DAY);
            YearMonth first = YearMonth.from(today).minusMonths(random.nextInt(30) - 3L);
            Set<YearMonth> published = new HashSet<>();
            for (int some = random.nextInt(20); some > 0; some--) {
                published.add(first.plusMonths(random.nextInt(30) - 4L));
            }

            assertThat(new PublicationSchedule(dueDay, first).awaited(today, published::contains))
                    .as("%s %s %s from %s, %s", zone, now, dueDay, first, published)
                    .isEqualTo(leafed(today, dueDay, first, published));
        }
    }

    private static List<DueMonth> leafed(LocalDate today, int dueDay, YearMonth first, Set<YearMonth> published) {
        List<DueMonth> awaited = new ArrayList<>();
        int year = first.getYear();
        int month = first.getMonthValue();
        while (year < today.getYear() || (year == today.getYear() && month < today.getMonthValue())) {
            int nextMonth = month == 12 ? 1 : month + 1;
            int nextYear = month == 12 ? year + 1 : year;
            if (!published.contains(YearMonth.of(year, month))) {
                LocalDate due = LocalDate.of(nextYear, nextMonth, dueDay);
                long late = 0;
                for (LocalDate day = due; day.isBefore(today); day = day.plusDays(1)) {
                    late++;
                }
                for (LocalDate day = today; day.isBefore(due); day = day.plusDays(1)) {
                    late--;
                }
                awaited.add(new DueMonth(YearMonth.of(year, month), due, late));
            }
            year = nextYear;
            month = nextMonth;
        }
        return awaited;
    }

    @Test
    void aScheduleThatBeginsTodayBeginsWithNothingLateAndMissesNothing() {
        LocalDate today = LocalDate.of(2023, 12, 1);
        for (int days = 0; days < 800; days++, today = today.plusDays(1)) {
            for (int dueDay = 1; dueDay <= PublicationSchedule.LAST_DAY; dueDay++) {
                YearMonth first = PublicationSchedule.firstAhead(dueDay, today);
                PublicationSchedule schedule = new PublicationSchedule(dueDay, first);

                assertThat(schedule.awaited(today, any -> false)).noneMatch(DueMonth::isLate);
                assertThat(schedule.dueOn(first.minusMonths(1))).isBefore(today);
            }
        }
    }
}
