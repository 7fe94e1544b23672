package io.pupitre.cadence;

import io.pupitre.templates.Limits;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cadence. An instance is always valid.
 *
 * @param description may be empty
 * @param firstDay nothing happens before; from 1970 to 2100
 * @param time on the clock of the client's wall, to the minute
 * @param lastDay nothing happens after, to 2199; {@code null} for open-ended
 */
public record CadenceDetails(
        String name,
        String description,
        Channel channel,
        Recurrence recurrence,
        LocalDate firstDay,
        LocalTime time,
        @Nullable LocalDate lastDay) {

    /** No rule is followed further. */
    public static final int LAST_YEAR = 2199;

    /** @throws InvalidCadenceException when a part doesn't fit, or nothing would ever happen */
    public CadenceDetails {
        name = Texts.present(name, Limits.LINE);
        description = Texts.any(description, Limits.NOTES);
        time = time.truncatedTo(ChronoUnit.MINUTES);
        if (!isFirstDay(firstDay)) {
            throw new InvalidCadenceException("first-day");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidCadenceException("last-day");
        }
        if (lastDay != null && lastDay.getYear() > LAST_YEAR) {
            throw new InvalidCadenceException("last-day-late", String.valueOf(LAST_YEAR));
        }
        LocalDate end = lastDay;
        if (recurrence
                .days(firstDay)
                .findFirst()
                .filter(day -> end == null || !day.isAfter(end))
                .isEmpty()) {
            throw new InvalidCadenceException("never");
        }
    }

    /** Whether a cadence may begin on that day. */
    public static boolean isFirstDay(LocalDate day) {
        return day.getYear() >= 1970 && day.getYear() <= 2100;
    }
}
