package io.pupitre.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday. Public holidays are not known here yet. */
public final class WorkingDays {

    private static final int IN_A_WEEK = 5;

    private WorkingDays() {}

    /**
     * The working day that lies so many working days from an anchor, which itself isn't counted.
     *
     * @param days negative for before; 0 is the anchor itself, even at a weekend
     */
    public static LocalDate from(LocalDate anchor, int days) {
        if (days == 0) {
            return anchor;
        }
        int direction = Integer.signum(days);
        LocalDate day = anchor.plusWeeks(days / IN_A_WEEK);
        // From a weekend, whole weeks end at a weekend: the last day of them is the nearest working day on the way
        // back.
        int left = Math.abs(days % IN_A_WEEK);
        if (left == 0 && isWeekend(day)) {
            while (isWeekend(day)) {
                day = day.minusDays(direction);
            }
        }
        while (left > 0) {
            day = day.plusDays(direction);
            if (!isWeekend(day)) {
                left--;
            }
        }
        return day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
