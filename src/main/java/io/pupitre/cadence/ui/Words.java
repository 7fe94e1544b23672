package io.pupitre.cadence.ui;

import com.vaadin.flow.component.UI;
import io.pupitre.agency.Country;
import io.pupitre.cadence.BriefField;
import io.pupitre.cadence.CampaignStatus;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Occurrence;
import io.pupitre.cadence.Recurrence;
import io.pupitre.cadence.Rhythm;
import io.pupitre.ui.FigureFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cadences in words, in the person's language. */
final class Words {

    private final UI ui = UI.getCurrentOrThrow();
    private final Locale language = ui.getLocale();

    static String key(Channel channel) {
        return "cadence.channel-" + form(channel);
    }

    static String key(CampaignStatus status) {
        return "cadence.status-" + form(status);
    }

    static String key(BriefField field) {
        return "cadence." + form(field);
    }

    String say(String key, Object... parameters) {
        return ui.getTranslation(key, parameters);
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    String time(LocalTime time) {
        return new FigureFormat(language).time(time);
    }

    /** “lundi 3 mai 2027, 09:30”. */
    String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(moment) + ", "
                + time(moment.toLocalTime());
    }

    /** Countries by name, in order; none is everywhere. */
    String countries(Set<Country> countries) {
        return countries.isEmpty()
                ? say("cadence.everywhere")
                : countries.stream()
                        .sorted(Country.byName(language))
                        .map(country -> country.name(language))
                        .collect(Collectors.joining(", "));
    }

    /** What a change of the clocks does to an occurrence; empty for nothing. */
    String clocks(Occurrence occurrence) {
        return switch (occurrence.clockChange()) {
            case NONE -> "";
            case GAP -> say("cadence.clock-gap");
            case OVERLAP -> say("cadence.clock-overlap");
        };
    }

    /** A rule as people say it. */
    String rhythm(Recurrence recurrence) {
        return switch (Rhythm.of(recurrence)) {
            case Rhythm.Weekly(int interval, var days) ->
                say(
                        "cadence.says-weekly",
                        interval,
                        new TreeSet<>(days).stream().map(this::day).collect(Collectors.joining(", ")));
            case Rhythm.MonthlyOnDay(int interval, int day, var end) ->
                switch (end) {
                    case SKIP -> say("cadence.says-monthly", interval, day);
                    case LAST_DAY ->
                        say(day == 31 ? "cadence.says-last-day" : "cadence.says-monthly-or-last", interval, day);
                };
            case Rhythm.MonthlyOnWeekday(int interval, int nth, DayOfWeek day) ->
                say("cadence.says-weekday", interval, say("cadence.nth-" + (nth < 0 ? "last" : nth)), day(day));
            case Rhythm.Yearly(var month, int day, var end) ->
                say("cadence.says-yearly", day, month.getDisplayName(TextStyle.FULL, language));
            case Rhythm.Expert(String rule) -> rule;
        };
    }

    private static String form(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
