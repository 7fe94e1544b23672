package io.pupitre.sample;

import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Hypotheses;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Move;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** What the strategy of a sample's client expects: the data confirm one hypothesis, refute one, and are too early for one. */
@Component
class SampleHypotheses {

    private final Scorecards scorecards;
    private final Hypotheses hypotheses;

    SampleHypotheses(Scorecards scorecards, Hypotheses hypotheses) {
        this.scorecards = scorecards;
        this.hypotheses = hypotheses;
    }

    /** @param last month with figures, of two years of them at least */
    void state(YearMonth last) {
        Scorecard scorecard = scorecards.draft(last, Slice.ALL);
        if (scorecard.lines().stream().anyMatch(line -> !line.hypotheses().isEmpty())) {
            return;
        }
        // A year apart, so that the bad spring weighs on both months or on neither.
        state(
                scorecard,
                "unsubscribed / recipients",
                new Expectation(
                        "Trois messages au plus par contact et par mois\u00A0: moins de contacts s’en vont.",
                        Move.FALLS,
                        new BigDecimal("0.001"),
                        last.minusMonths(14),
                        last.minusMonths(2)));
        state(
                scorecard,
                "sql / mql",
                new Expectation(
                        "Une définition commune du contact qualifié\u00A0: la vente en accepte nettement plus.",
                        Move.RISES,
                        new BigDecimal("0.08"),
                        last.minusMonths(13),
                        last.minusMonths(1)));
        state(
                scorecard,
                "clicks / impressions",
                new Expectation(
                        "De nouveaux visuels chaque trimestre\u00A0: les annonces sont plus cliquées.",
                        Move.RISES,
                        new BigDecimal("0.003"),
                        last.minusMonths(3),
                        last.plusMonths(4)));
    }

    private void state(Scorecard scorecard, String formula, Expectation expected) {
        scorecard.lines().stream()
                .filter(line -> line.formula().equals(formula))
                .map(KpiLine::kpi)
                .forEach(kpi -> hypotheses.state(new KpiId(kpi), expected));
    }
}
