package io.pupitre.scorecard.document;

import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Origin;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** What each figure of the month was made of, an input in one row, and below it what else it came in. */
final class OriginsSheet {

    private final SheetRows rows;
    private final PublishedScorecard published;
    private final Reader reader;

    OriginsSheet(SheetRows rows, PublishedScorecard published, Reader reader) {
        this.rows = rows;
        this.published = published;
        this.reader = reader;
    }

    void write(List<Scorecard> scorecards) throws IOException {
        rows.headings(
                "scorecard.slice",
                "scorecard.kpis",
                "scorecard.input-name",
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.document-why",
                "scorecard.input-key",
                "scorecard.kpi-formula",
                "scorecard.workbook-language",
                "scorecard.month",
                "scorecard.import-file",
                "scorecard.import-rows",
                "scorecard.problem-line",
                "scorecard.import-by",
                "scorecard.import-at",
                "scorecard.workbook-conversion");
        for (Scorecard scorecard : scorecards) {
            for (KpiLine line : scorecard.lines()) {
                for (InputFigure input : line.inputs()) {
                    writeInput(scorecard, line, input);
                }
            }
        }
    }

    private void writeInput(Scorecard scorecard, KpiLine line, InputFigure input) throws IOException {
        KpiWords words = reader.words(line, scorecard);
        switch (input.figure()) {
            case Figure.Value(BigDecimal number) -> rows.exact(3, number, NumberFormats.GENERAL);
            case Figure.NotAvailable ignored -> rows.text(5, words.input(input));
        }
        rows.text(6, input.key());
        rows.text(7, line.formula());
        rows.count(8, line.languageVersion());
        rows.month(9, input.month());
        if (input.origins().isEmpty()) {
            writeNames(scorecard, words, input);
            rows.next();
        }
        for (Origin origin : input.origins()) {
            writeNames(scorecard, words, input);
            writeOrigin(origin);
            rows.next();
        }
    }

    private void writeNames(Scorecard scorecard, KpiWords words, InputFigure input) {
        rows.names(scorecard, words);
        rows.text(2, input.name());
        words.conversion(input).ifPresent(conversion -> rows.text(15, conversion));
    }

    private void writeOrigin(Origin origin) {
        OriginWords words = reader.origins(published);
        rows.text(10, words.batch(origin));
        rows.count(11, origin.rows());
        rows.text(12, origin.lines());
        rows.text(13, words.person(origin));
        rows.moment(
                14,
                LocalDateTime.ofInstant(origin.batch().at(), published.client().zone()));
    }
}
