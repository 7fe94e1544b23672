package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.time.YearMonth;

/** What is said of one hypothesis on a KPI. */
public final class HypothesisWords {

    private final Hypothesis hypothesis;
    private final KpiWords kpi;
    private final FigureWords figures;
    private final FigureFormat format;
    private final Phrases phrases;

    HypothesisWords(Hypothesis hypothesis, KpiWords kpi, FigureWords figures, FigureFormat format, Phrases phrases) {
        this.hypothesis = hypothesis;
        this.kpi = kpi;
        this.figures = figures;
        this.format = format;
        this.phrases = phrases;
    }

    public String statement() {
        return hypothesis.expectation().statement();
    }

    /** What the data say of it, in a word. */
    public String outcome() {
        return phrases.say(FigureWords.key("hypothesis", hypothesis.outcome()));
    }

    /** Which way, by how much and between which months. */
    public String expected() {
        Expectation expected = hypothesis.expectation();
        return phrases.say(
                FigureWords.key("hypothesis-expected", expected.move()),
                amount(expected.amount()),
                format.month(expected.base()),
                format.month(expected.due()));
    }

    /** The two figures that decide, with the reason where one is missing, and how far the first has gone to the other. */
    public String figures() {
        String both = figure(hypothesis.from(), hypothesis.expectation().base()) + " → "
                + figure(hypothesis.to(), hypothesis.month());
        return hypothesis.covered(figures.unit()) instanceof Figure.Value(BigDecimal covered)
                ? both + " · " + covered(covered)
                : both;
    }

    private String figure(Figure figure, YearMonth month) {
        String shown = phrases.say("scorecard.hypothesis-figure", kpi.figure(figure), format.month(month));
        return figure instanceof Figure.NotAvailable missing ? shown + " (" + kpi.reason(missing) + ")" : shown;
    }

    private String covered(BigDecimal covered) {
        return covered.signum() < 0
                ? phrases.say("scorecard.hypothesis-opposite", amount(covered.negate()))
                : phrases.say(
                        "scorecard.hypothesis-covered",
                        amount(covered),
                        amount(hypothesis.expectation().amount()));
    }

    private String amount(BigDecimal amount) {
        return figures.distance(format, amount);
    }
}
