package io.pupitre.scorecard.document;

import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.words.KpiWords;
import java.io.IOException;
import java.util.Currency;
import java.util.List;

/** Each KPI of each slice over its thirteen months, a month in one row. */
final class TrendsSheet {

    private final SheetRows rows;
    private final Reader reader;

    TrendsSheet(SheetRows rows, Reader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    void write(List<Scorecard> scorecards) throws IOException {
        rows.headings(
                "scorecard.slice",
                "scorecard.kpis",
                "scorecard.month",
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.document-why");
        for (Scorecard scorecard : scorecards) {
            for (KpiLine line : scorecard.lines()) {
                writeLine(scorecard, line);
            }
        }
    }

    private void writeLine(Scorecard scorecard, KpiLine line) throws IOException {
        KpiWords words = reader.words(line, scorecard);
        String format = NumberFormats.of(line.unit(), Currency.getInstance(scorecard.currency()));
        for (Trend.Point point : line.trend().points()) {
            rows.names(scorecard, words);
            rows.month(2, point.month());
            rows.figure(3, point.figure(), format, words::reason);
            rows.next();
        }
    }
}
