package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Status;
import java.util.Locale;
import java.util.stream.Stream;

/** A scorecard in one sentence. */
public final class Verdict {

    private final Scorecard scorecard;
    private final Phrases phrases;

    private Verdict(Scorecard scorecard, Phrases phrases) {
        this.scorecard = scorecard;
        this.phrases = phrases;
    }

    public static String of(Scorecard scorecard, Phrases phrases) {
        return new Verdict(scorecard, phrases).sentence();
    }

    private String sentence() {
        long unknown = scorecard.count(Status.UNKNOWN);
        long judged = scorecard.lines().size() - unknown;
        StringBuilder verdict = new StringBuilder();
        if (judged == 1) {
            verdict.append(phrases.say("scorecard.verdict-only-" + only())).append(' ');
        } else if (judged > 0) {
            if (scorecard.overall() != Status.UNKNOWN) {
                verdict.append(phrases.say(FigureWords.key("overall", scorecard.overall())))
                        .append(' ');
            }
            verdict.append(phrases.say("scorecard.verdict-green", scorecard.count(Status.GREEN), judged));
            append(verdict, "scorecard.verdict-amber", scorecard.count(Status.AMBER));
            append(verdict, "scorecard.verdict-red", scorecard.count(Status.RED));
            verdict.append(". ");
        }
        if (unknown > 0) {
            verdict.append(phrases.say("scorecard.verdict-unjudged", unknown));
        }
        return verdict.toString().strip();
    }

    private String only() {
        return Stream.of(Status.GREEN, Status.AMBER)
                .filter(status -> scorecard.count(status) > 0)
                .findFirst()
                .orElse(Status.RED)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private void append(StringBuilder verdict, String key, long count) {
        if (count > 0) {
            verdict.append(", ").append(phrases.say(key, count));
        }
    }
}
