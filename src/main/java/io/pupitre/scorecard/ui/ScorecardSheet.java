package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.Verdict;
import io.pupitre.ui.Wording;
import java.util.Currency;

/** A month's scorecard to be read: its verdict in one sentence, then its KPIs. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ScorecardSheet extends Composite<Div> {

    ScorecardSheet(Scorecard scorecard) {
        Paragraph verdict = new Paragraph();
        verdict.addClassName("pu-verdict");
        Wording.bind(
                this,
                ignored -> verdict.setText(Verdict.of(scorecard, Phrases.of(this))),
                "scorecard.verdict-unjudged",
                0);
        Div cards = new Div();
        cards.addClassName("pu-kpis");
        Currency currency = Currency.getInstance(scorecard.currency());
        scorecard.lines().forEach(line -> cards.add(new KpiCard(line, currency)));
        getContent().add(verdict, cards);
    }
}
