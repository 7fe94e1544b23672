package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Status;
import java.io.Serializable;

/**
 * A scorecard in one sentence, for whoever shall say it later and in any language: it keeps no more than it needs.
 *
 * @param green how many KPIs have that status; and so on
 */
public record Verdict(Status overall, long green, long amber, long red, long unknown) implements Serializable {

    public static Verdict of(Scorecard scorecard) {
        return new Verdict(
                scorecard.overall(),
                scorecard.count(Status.GREEN),
                scorecard.count(Status.AMBER),
                scorecard.count(Status.RED),
                scorecard.count(Status.UNKNOWN));
    }

    public String say(Phrases phrases) {
        long judged = green + amber + red;
        StringBuilder verdict = new StringBuilder();
        if (judged == 1) {
            verdict.append(phrases.say("scorecard.verdict-only-" + only())).append(' ');
        } else if (judged > 0) {
            if (overall != Status.UNKNOWN) {
                verdict.append(phrases.say(FigureWords.key("overall", overall))).append(' ');
            }
            verdict.append(phrases.say("scorecard.verdict-green", green, judged));
            if (amber > 0) {
                verdict.append(", ").append(phrases.say("scorecard.verdict-amber", amber));
            }
            if (red > 0) {
                verdict.append(", ").append(phrases.say("scorecard.verdict-red", red));
            }
            verdict.append(". ");
        }
        if (unknown > 0) {
            verdict.append(phrases.say("scorecard.verdict-unjudged", unknown));
        }
        return verdict.toString().strip();
    }

    private String only() {
        return green > 0 ? "green" : amber > 0 ? "amber" : "red";
    }
}
