package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import java.io.IOException;
import java.util.Currency;

/** Each figure that was published otherwise before; only where there is one. */
final class CorrectionsSheet {

    private final SheetRows rows;
    private final PublishedScorecard published;
    private final Reader reader;

    CorrectionsSheet(SheetRows rows, PublishedScorecard published, Reader reader) {
        this.rows = rows;
        this.published = published;
        this.reader = reader;
    }

    void write(Restatement restatement, Currency currency) throws IOException {
        rows.headings(
                "scorecard.slice",
                "scorecard.kpis",
                "scorecard.kpi-unit",
                "scorecard.correction-before",
                "scorecard.workbook-exact",
                "scorecard.document-why",
                "scorecard.correction-after",
                "scorecard.workbook-exact",
                "scorecard.document-why");
        for (Restatement.Correction correction : restatement.corrections()) {
            Unit unit = correction.draft().unit();
            String format = NumberFormats.of(unit, currency);
            rows.text(0, reader.name(correction.slice(), published));
            rows.text(1, correction.draft().name(reader.language()));
            rows.text(2, reader.say(FigureWords.key("unit", unit)));
            rows.figure(3, correction.before(), format, this::reason);
            rows.figure(6, correction.after(), format, this::reason);
            rows.next();
        }
    }

    private String reason(Figure.NotAvailable missing) {
        return reader.say(missing.reason().key(), missing.subject());
    }
}
