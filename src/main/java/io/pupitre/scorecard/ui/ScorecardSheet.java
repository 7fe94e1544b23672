package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Status;
import io.pupitre.ui.Wording;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;

/** A month's scorecard to be read: its verdict in one sentence, then its KPIs. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardSheet extends Composite<Div> {

    ScorecardSheet(Scorecard scorecard) {
        Paragraph verdict = new Paragraph();
        verdict.addClassName("pu-verdict");
        Wording.bind(this, ignored -> verdict.setText(verdict(scorecard)), "scorecard.verdict-unjudged", 0);
        Div cards = new Div();
        cards.addClassName("pu-kpis");
        Currency currency = Currency.getInstance(scorecard.currency());
        scorecard.lines().forEach(line -> cards.add(new KpiCard(line, currency)));
        getContent().add(verdict, cards);
    }

    private String verdict(Scorecard scorecard) {
        long unknown = scorecard.count(Status.UNKNOWN);
        long judged = scorecard.lines().size() - unknown;
        StringBuilder verdict = new StringBuilder();
        if (judged == 1) {
            verdict.append(getTranslation("scorecard.verdict-only-" + only(scorecard)))
                    .append(' ');
        } else if (judged > 0) {
            verdict.append(getTranslation("scorecard.verdict-green", scorecard.count(Status.GREEN), judged));
            append(verdict, "scorecard.verdict-amber", scorecard.count(Status.AMBER));
            append(verdict, "scorecard.verdict-red", scorecard.count(Status.RED));
            verdict.append(". ");
        }
        if (unknown > 0) {
            verdict.append(getTranslation("scorecard.verdict-unjudged", unknown));
        }
        return verdict.toString().strip();
    }

    private static String only(Scorecard scorecard) {
        return Stream.of(Status.GREEN, Status.AMBER)
                .filter(status -> scorecard.count(status) > 0)
                .findFirst()
                .orElse(Status.RED)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private void append(StringBuilder verdict, String key, long count) {
        if (count > 0) {
            verdict.append(", ").append(getTranslation(key, count));
        }
    }
}
