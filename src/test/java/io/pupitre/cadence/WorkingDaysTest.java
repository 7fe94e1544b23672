package io.pupitre.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-05-05, -1, 2027-05-04
            2027-05-05, -3, 2027-04-30
            2027-05-05, -5, 2027-04-28
            2027-05-05,  3, 2027-05-10
            2027-05-08,  0, 2027-05-08
            2027-05-08, -1, 2027-05-07
            2027-05-08,  1, 2027-05-10
            2027-05-09, -5, 2027-05-03
            """)
    void weekendsDoNotCount(LocalDate anchor, int days, LocalDate expected) {
        assertThat(WorkingDays.from(anchor, days)).isEqualTo(expected);
    }

    @Test
    void asIfCountedOnAWallCalendar() {
        for (int weekday = 0; weekday < 7; weekday++) {
            LocalDate anchor = LocalDate.of(2027, 5, 3).plusDays(weekday);
            for (int days = -30; days <= 30; days++) {
                assertThat(WorkingDays.from(anchor, days))
                        .as("%s %s", anchor, days)
                        .isEqualTo(counted(anchor, days));
            }
        }
    }

    private static LocalDate counted(LocalDate anchor, int days) {
        LocalDate day = anchor;
        int left = Math.abs(days);
        while (left > 0) {
            day = day.plusDays(days < 0 ? -1 : 1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                left--;
            }
        }
        return day;
    }
}
