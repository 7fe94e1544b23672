package io.pupitre.scorecard.document;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.Outcome;
import io.pupitre.scorecard.Status;
import java.util.Locale;

/** A status on paper: a shape beside its word, and a colour that nobody depends on. */
final class StatusMark {

    private StatusMark() {}

    static void write(Markup into, Status status, String word) {
        Markup mark = into.add("span", "status " + status.name().toLowerCase(Locale.ROOT));
        mark.add("span", "shape").text(shape(status));
        mark.text("\u00A0" + word);
    }

    /** Only what the data have decided is good or bad. */
    static void write(Markup into, Outcome outcome, String word) {
        write(
                into,
                switch (outcome) {
                    case CONFIRMED -> Status.GREEN;
                    case REFUTED -> Status.RED;
                    case TOO_EARLY, UNJUDGED -> Status.UNKNOWN;
                },
                word);
    }

    private static String shape(Status status) {
        return switch (status) {
            case GREEN -> "✔";
            case AMBER -> "▲";
            case RED -> "✖";
            case UNKNOWN -> "○";
        };
    }
}
