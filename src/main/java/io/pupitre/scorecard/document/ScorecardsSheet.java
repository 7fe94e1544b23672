package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.Verdict;
import java.io.IOException;
import java.util.Currency;
import java.util.List;

/** What was published, and each KPI of each slice in one row. */
final class ScorecardsSheet {

    private final SheetRows rows;
    private final PublishedScorecard published;
    private final Reader reader;

    ScorecardsSheet(SheetRows rows, PublishedScorecard published, Reader reader) {
        this.rows = rows;
        this.published = published;
        this.reader = reader;
    }

    void write(List<Scorecard> scorecards) throws IOException {
        writePublication(scorecards.getFirst());
        rows.headings(
                "scorecard.slice",
                "scorecard.kpis",
                "scorecard.kpi-unit",
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.document-why",
                "scorecard.document-status",
                "scorecard.kpi-goal",
                "scorecard.kpi-limit",
                "scorecard.kpi-direction",
                "scorecard.workbook-since-before",
                "scorecard.workbook-since-year",
                "scorecard.commentary-what",
                "scorecard.commentary-why",
                "scorecard.commentary-next");
        for (Scorecard scorecard : scorecards) {
            for (KpiLine line : scorecard.lines()) {
                writeLine(scorecard, line);
            }
        }
    }

    /** Ends with a row that is left free. */
    private void writePublication(Scorecard whole) throws IOException {
        rows.title(reader.title(published));
        rows.next();
        writeText(reader.seal(published));
        rows.text(0, reader.say("scorecard.workbook-hash"));
        rows.text(1, published.publication().hash());
        rows.next();
        rows.text(0, reader.say("scorecard.month"));
        rows.monthAsText(1, whole.month());
        rows.next();
        writeText(Verdict.of(whole).say(reader.phrases()));
        Restatement restatement = published.publication().restatement();
        if (restatement != null) {
            writeText(reader.restated(published, restatement));
        }
        String summary = published.publication().texts().summary();
        if (!summary.isEmpty()) {
            writeText(summary);
        }
        writeText(reader.say("scorecard.workbook-note"));
        rows.next();
    }

    private void writeText(String text) throws IOException {
        rows.text(0, text);
        rows.next();
    }

    private void writeLine(Scorecard scorecard, KpiLine line) throws IOException {
        Currency currency = Currency.getInstance(scorecard.currency());
        KpiWords words = reader.words(line, scorecard);
        String format = NumberFormats.of(line.unit(), currency);
        rows.names(scorecard, words);
        rows.text(2, reader.say(FigureWords.key("unit", line.unit())));
        rows.figure(3, line.figure(), format, words::reason);
        rows.text(6, words.status());
        Target target = line.target();
        if (target != null) {
            rows.number(7, target.goal(), format);
            rows.number(8, target.limit(), format);
        }
        rows.text(9, reader.say(FigureWords.key("direction", line.direction())));
        writeDifference(10, line.delta(), line.unit(), currency);
        writeDifference(11, line.trend().delta(line.unit(), Trend.MONTHS - 1), line.unit(), currency);
        Commentary commentary = published.publication().texts().of(line.kpi());
        rows.text(12, commentary.what());
        rows.text(13, commentary.why());
        rows.text(14, commentary.next());
        rows.next();
    }

    /** A difference is computed from what is shown, so it has few digits. */
    private void writeDifference(int column, Figure difference, Unit unit, Currency currency) {
        difference
                .asNumber()
                .ifPresent(number -> rows.number(
                        column,
                        unit == Unit.RATIO ? number.movePointRight(2) : number,
                        NumberFormats.difference(unit, currency)));
    }
}
