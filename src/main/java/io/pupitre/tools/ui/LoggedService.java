package io.pupitre.tools.ui;

import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what the log has on incidents, service levels and releases. */
record LoggedService(String type, ToolPhrases words) implements Serializable {

    String label(String property) {
        return words.say(
                "tools.service-" + property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    String value(String property, String plain) {
        FigureFormat figures = words.figures();
        return switch (property) {
            // The log is the same for whoever reads it, wherever that is.
            case "startedAt", "endedAt" -> figures.moment(Instant.parse(plain), ZoneOffset.UTC) + "\u00A0UTC";
            case "impact" ->
                words.say((type.equals("vendor-release") ? "tools.service-release-impact-" : "tools.service-impact-")
                        + plain.toLowerCase(Locale.ROOT));
            case "appliesFrom" -> figures.month(YearMonth.from(LocalDate.parse(plain)));
            case "promised" -> {
                BigDecimal figure = new BigDecimal(plain);
                yield figures.percent(figure.movePointLeft(2), Math.max(0, figure.scale()));
            }
            case "serviceDays", "supportDays" ->
                plain.chars()
                        .mapToObj(digit ->
                                DayOfWeek.of(digit - '0').getDisplayName(TextStyle.SHORT_STANDALONE, words.language()))
                        .collect(Collectors.joining(" "));
            case "announcedOn", "effectiveOn", "respondBy", "respondedOn" -> figures.day(LocalDate.parse(plain));
            default -> plain;
        };
    }
}
