package io.pupitre.tools.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the log of one kind of record reads: its fields have a translation each ({@code tools.log-replacement-last-day}), and so
 * have the values of those that are chosen from a list ({@code tools.log-replacement-answer-answer-drop}).
 *
 * @param type as it is stored
 */
record LoggedPart(String type, ToolPhrases words) {

    /** The fields whose values have a translation. */
    private static final Map<String, Set<String>> CHOSEN =
            Map.of("replacement-answer", Set.of("answer", "formerStatus"), "quality-check", Set.of("active", "kind"));

    /** The fields whose values are days. */
    private static final Set<String> DAYS = Set.of("lastDay", "doneOn", "since");

    /** The fields whose values are moments; they are told in universal time, since the log has no client's zone. */
    private static final Set<String> MOMENTS = Set.of("measuredAt", "newestAt");

    /** The fields whose values are figures. */
    private static final Set<String> FIGURES = Set.of("threshold", "counted", "total", "listPrice", "points");

    String label(String property) {
        return words.say(key(property));
    }

    String value(String property, String plain) {
        if (CHOSEN.getOrDefault(type, Set.of()).contains(property)) {
            return words.say(
                    key(property) + "-" + plain.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (MOMENTS.contains(property)) {
            return words.figures().moment(Instant.parse(plain), ZoneOffset.UTC) + "\u00A0UTC";
        }
        if (FIGURES.contains(property)) {
            BigDecimal figure = new BigDecimal(plain);
            return words.figures().number(figure, Math.max(0, figure.scale()));
        }
        if (property.equals("firstMonth")) {
            return words.figures().month(YearMonth.from(LocalDate.parse(plain)));
        }
        return DAYS.contains(property) ? words.figures().day(LocalDate.parse(plain)) : plain;
    }

    private String key(String property) {
        return "tools.log-" + type + "-" + property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
