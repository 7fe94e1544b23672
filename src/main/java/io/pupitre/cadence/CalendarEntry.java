package io.pupitre.cadence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day of the client's calendar.
 *
 * @param id of the cadence or campaign
 * @param time on the client's wall; {@code null} for the whole day
 * @param moved whether it takes place at another time than its rule says
 */
public record CalendarEntry(
        Kind kind,
        UUID id,
        String name,
        Channel channel,
        LocalDate day,
        @Nullable LocalTime time,
        boolean moved) {

    /** What it is. */
    public enum Kind {
        CADENCE,
        /** The launch of a campaign. */
        LAUNCH
    }
}
