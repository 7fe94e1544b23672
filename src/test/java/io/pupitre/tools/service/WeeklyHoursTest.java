package io.pupitre.tools.service;

import static io.pupitre.tools.service.ServiceExamples.OFFICE;
import static io.pupitre.tools.service.ServiceExamples.PARIS;
import static io.pupitre.tools.service.ServiceExamples.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    @Test
    void onAWeekdayTheyAreOpenUntilTheEvening() {
        Instant noon = paris("2026-03-02T12:00");

        assertThat(OFFICE.isOpen(noon)).isTrue();
        assertThat(OFFICE.closing(noon)).contains(paris("2026-03-02T18:00"));
        assertThat(OFFICE.opening(noon)).contains(noon);
    }

    @Test
    void onFridayEveningTheyOpenAgainOnMondayMorning() {
        Instant closing = paris("2026-03-06T18:00");

        assertThat(OFFICE.isOpen(closing)).isFalse();
        assertThat(OFFICE.opening(closing)).contains(paris("2026-03-09T09:00"));
        assertThat(OFFICE.closing(closing)).isEmpty();
    }

    @Test
    void anHourThatTheClockSkipsIsNoneOfThem() {
        // On 29 March 2026 it is 03:00 right after 01:59.
        WeeklyHours night = new WeeklyHours(Set.of(DayOfWeek.SUNDAY), 2 * 60 + 30, 4 * 60, PARIS);

        assertThat(night.opening(paris("2026-03-29T00:00"))).contains(paris("2026-03-29T03:00"));
        WeeklyHours skipped = new WeeklyHours(Set.of(DayOfWeek.SUNDAY), 2 * 60, 3 * 60, PARIS);
        assertThat(skipped.opening(paris("2026-03-29T00:00"))).contains(paris("2026-04-05T02:00"));
    }

    @Test
    void anHourThatTheClockShowsTwiceIsTwoOfThem() {
        WeeklyHours night = new WeeklyHours(Set.of(DayOfWeek.SUNDAY), 2 * 60, 3 * 60, PARIS);

        assertThat(night.within(new Span(paris("2026-10-25T00:00"), paris("2026-10-25T12:00")))
                        .seconds())
                .isEqualTo(2 * 3600);
    }

    @Test
    void roundTheClockTheyNeverClose() {
        Instant noon = paris("2026-03-02T12:00");

        assertThat(WeeklyHours.ALWAYS.isAlways()).isTrue();
        assertThat(WeeklyHours.ALWAYS.isOpen(noon)).isTrue();
        assertThat(WeeklyHours.ALWAYS.closing(noon)).isEmpty();
        assertThat(OFFICE.isAlways()).isFalse();
    }

    /** Friday 22:00 to Saturday 06:00 in Paris. */
    @Test
    void theyMayEndOnTheNextDay() {
        WeeklyHours night = new WeeklyHours(Set.of(DayOfWeek.FRIDAY), 22 * 60, 30 * 60, PARIS);

        assertThat(night.isOpen(paris("2026-03-06T23:00"))).isTrue();
        assertThat(night.closing(paris("2026-03-07T05:59"))).contains(paris("2026-03-07T06:00"));
        assertThat(night.isOpen(paris("2026-03-06T05:59"))).isFalse();
        assertThat(night.isOpen(paris("2026-03-08T05:59"))).isFalse();
        assertThat(StoredHours.read(StoredHours.days(night), "22:00", StoredHours.time(night.until()), "Europe/Paris"))
                .isEqualTo(night);
        assertThat(StoredHours.read("1", "00:00", "24:00", "Europe/Paris").until())
                .isEqualTo(WeeklyHours.MIDNIGHT);
    }

    @Test
    void theyEndAfterTheyBegin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklyHours(Set.of(DayOfWeek.MONDAY), 600, 600, PARIS));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyHours(Set.of(), 0, 600, PARIS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklyHours(Set.of(DayOfWeek.MONDAY), 600, 600 + 1441, PARIS));
    }
}
