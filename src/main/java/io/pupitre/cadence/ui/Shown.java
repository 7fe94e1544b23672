package io.pupitre.cadence.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.cadence.Channel;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it. An address that was typed wrongly shows the default.
 *
 * @param month {@code null} for the present one
 * @param channel {@code null} for all
 */
record Shown(Part part, @Nullable YearMonth month, @Nullable Channel channel, Place place) implements Serializable {

    enum Part {
        CALENDAR,
        CADENCES,
        CAMPAIGNS;

        String key() {
            return "cadence.tab-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static Shown of(QueryParameters parameters) {
        return new Shown(
                constant(Part.values(), parameters.getSingleParameter("view")).orElse(Part.CALENDAR),
                parameters.getSingleParameter("month").flatMap(Shown::month).orElse(null),
                constant(Channel.values(), parameters.getSingleParameter("channel"))
                        .orElse(null),
                Place.of(parameters));
    }

    Shown with(Part other) {
        return new Shown(other, month, channel, place);
    }

    Shown with(YearMonth other) {
        return new Shown(part, other, channel, place);
    }

    Shown only(@Nullable Channel other) {
        return new Shown(part, month, other, place);
    }

    Shown in(Place other) {
        return new Shown(part, month, channel, other);
    }

    /** The month that it is now. */
    Shown now() {
        return new Shown(part, null, channel, place);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        if (part != Part.CALENDAR) {
            parameters.put("view", part.name().toLowerCase(Locale.ROOT));
        }
        if (month != null) {
            parameters.put("month", month.toString());
        }
        if (channel != null) {
            parameters.put("channel", channel.name().toLowerCase(Locale.ROOT));
        }
        place.addTo(parameters);
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> name) {
        return name.flatMap(wanted -> Stream.of(all)
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .findFirst());
    }

    /** Within the years for which occurrences are computed. */
    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= 1970 && month.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
