package io.pupitre.tools.ui;

import java.time.LocalDate;
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
            Map.of("replacement-answer", Set.of("answer", "formerStatus"));

    /** The fields whose values are days. */
    private static final Set<String> DAYS = Set.of("lastDay", "doneOn");

    String label(String property) {
        return words.say(key(property));
    }

    String value(String property, String plain) {
        if (CHOSEN.getOrDefault(type, Set.of()).contains(property)) {
            return words.say(
                    key(property) + "-" + plain.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return DAYS.contains(property) ? words.figures().day(LocalDate.parse(plain)) : plain;
    }

    private String key(String property) {
        return "tools.log-" + type + "-" + property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
