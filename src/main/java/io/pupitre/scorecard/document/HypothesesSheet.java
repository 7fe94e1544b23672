package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.HypothesisWords;
import io.pupitre.scorecard.words.KpiWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** What is expected of each KPI and what the data say of it; only where something is expected. */
final class HypothesesSheet {

    private final SheetRows rows;
    private final Reader reader;

    HypothesesSheet(SheetRows rows, Reader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    void write(List<Scorecard> scorecards) throws IOException {
        rows.headings(
                "scorecard.slice",
                "scorecard.kpis",
                "scorecard.hypothesis-statement",
                "scorecard.hypothesis-outcome",
                "scorecard.hypothesis-move",
                "scorecard.hypothesis-amount",
                "scorecard.hypothesis-base",
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.document-why",
                "scorecard.hypothesis-compared",
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.document-why",
                "scorecard.hypothesis-due");
        for (Scorecard scorecard : scorecards) {
            for (KpiLine line : scorecard.lines()) {
                for (Hypothesis hypothesis : line.hypotheses()) {
                    write(scorecard, line, hypothesis);
                }
            }
        }
    }

    private void write(Scorecard scorecard, KpiLine line, Hypothesis hypothesis) throws IOException {
        Currency currency = Currency.getInstance(scorecard.currency());
        KpiWords words = reader.words(line, scorecard);
        HypothesisWords said = words.hypothesis(hypothesis);
        Expectation expected = hypothesis.expectation();
        BigDecimal amount = expected.amount();
        String format = NumberFormats.of(line.unit(), currency);
        rows.names(scorecard, words);
        rows.text(2, said.statement());
        rows.text(3, said.outcome());
        rows.text(4, reader.say(FigureWords.key("move", expected.move())));
        rows.number(
                5,
                line.unit() == Unit.RATIO ? amount.movePointRight(2) : amount,
                NumberFormats.difference(line.unit(), currency));
        rows.month(6, expected.base());
        rows.figure(7, hypothesis.from(), format, words::reason);
        rows.month(10, hypothesis.month());
        rows.figure(11, hypothesis.to(), format, words::reason);
        rows.month(14, expected.due());
        rows.next();
    }
}
