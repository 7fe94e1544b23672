package io.pupitre.tools.service;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** How weekly hours stand in their columns: days as 12345, times as 09:00, the end of a day as 24:00, of the next one as 06:00. */
final class StoredHours {

    private static final String MIDNIGHT = "24:00";

    private StoredHours() {}

    static WeeklyHours read(String days, String from, String until, String zone) {
        int begin = minute(from);
        int end = minute(until);
        return new WeeklyHours(days(days), begin, end <= begin ? end + WeeklyHours.MIDNIGHT : end, ZoneId.of(zone));
    }

    static String days(WeeklyHours hours) {
        return hours.days().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    static String time(int minute) {
        return minute == WeeklyHours.MIDNIGHT
                ? MIDNIGHT
                : LocalTime.ofSecondOfDay(minute % WeeklyHours.MIDNIGHT * 60L).toString();
    }

    private static Set<DayOfWeek> days(String digits) {
        return digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
    }

    private static int minute(String time) {
        return time.equals(MIDNIGHT)
                ? WeeklyHours.MIDNIGHT
                : LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
