package io.pupitre.scorecard.document;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.csv.SheetCells;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.ui.Colour;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * A published scorecard as a workbook to calculate on: sheets for scorecards, trends, origins, hypotheses, reconciliations
 * and corrections, with all
 * slices below each other, so that they can be filtered and pivoted. How figures keep their last digit is told at {@link FigureCells}.
 */
@Component
public class ScorecardWorkbook {

    private final I18NProvider phrases;

    ScorecardWorkbook(I18NProvider phrases) {
        this.phrases = phrases;
    }

    /**
     * Writes all slices of a publication as XLSX, sheet by sheet.
     *
     * @param language of the person
     */
    public void write(OutputStream out, PublishedScorecard published, Locale language) throws IOException {
        Reader reader =
                Reader.of(language, phrases, Colour.of(published.client().colour()));
        List<Scorecard> scorecards = published.inOrder(language);
        try (Workbook workbook = SheetCells.workbook(out)) {
            workbook.properties()
                    .setTitle(reader.title(published))
                    .setCompany(published.client().agencyName());
            try (SheetRows rows = new SheetRows(workbook, "scorecard.workbook-scorecard", published, reader)) {
                new ScorecardsSheet(rows, published, reader).write(scorecards);
            }
            try (SheetRows rows = new SheetRows(workbook, "scorecard.workbook-trend", published, reader)) {
                new TrendsSheet(rows, reader).write(scorecards);
            }
            try (SheetRows rows = new SheetRows(workbook, "scorecard.workbook-origin", published, reader)) {
                new OriginsSheet(rows, published, reader).write(scorecards);
            }
            if (scorecards.stream()
                    .flatMap(scorecard -> scorecard.lines().stream())
                    .anyMatch(line -> !line.hypotheses().isEmpty())) {
                try (SheetRows rows = new SheetRows(workbook, "scorecard.hypotheses", published, reader)) {
                    new HypothesesSheet(rows, reader).write(scorecards);
                }
            }
            List<Reconciliation> reconciliations = published.publication().reconciliations();
            if (!reconciliations.isEmpty()) {
                try (SheetRows rows = new SheetRows(workbook, "scorecard.workbook-reconciliation", published, reader)) {
                    new ReconciliationSheet(rows).write(reconciliations);
                }
            }
            Restatement restatement = published.publication().restatement();
            if (restatement != null && !restatement.corrections().isEmpty()) {
                try (SheetRows rows = new SheetRows(workbook, "scorecard.workbook-corrections", published, reader)) {
                    new CorrectionsSheet(rows, published, reader)
                            .write(
                                    restatement,
                                    Currency.getInstance(scorecards.getFirst().currency()));
                }
            }
        }
    }
}
