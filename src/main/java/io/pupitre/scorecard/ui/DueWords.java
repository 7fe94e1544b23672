package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.DueMonth;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;

/** How a month stands that waits for its publication. */
final class DueWords {

    private DueWords() {}

    /** “12 jours de retard”, “à publier aujourd’hui”, “à publier d’ici au 8 déc. 2026”. */
    static String of(DueMonth due, FigureFormat format, Phrases phrases) {
        return switch (due.state()) {
            case LATE -> phrases.say("scorecard.due-late", due.daysLate());
            case DUE_TODAY -> phrases.say("scorecard.due-today");
            case AHEAD -> phrases.say("scorecard.due-ahead", format.day(due.dueOn()));
        };
    }

    static StatusBadge.Status badge(DueMonth due) {
        return switch (due.state()) {
            case LATE -> StatusBadge.Status.BAD;
            case DUE_TODAY -> StatusBadge.Status.WARN;
            case AHEAD -> StatusBadge.Status.UNKNOWN;
        };
    }
}
