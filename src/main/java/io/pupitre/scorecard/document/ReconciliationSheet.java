package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Reconciliation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Each input of each dimension: the whole, what its slices add up to, and the difference. */
final class ReconciliationSheet {

    private final SheetRows rows;

    ReconciliationSheet(SheetRows rows) {
        this.rows = rows;
    }

    void write(List<Reconciliation> reconciliations) throws IOException {
        rows.headings(
                "scorecard.slices-dimension",
                "scorecard.slices-input",
                "scorecard.slices-whole",
                "scorecard.workbook-exact",
                "scorecard.slices-sum",
                "scorecard.workbook-exact",
                "scorecard.slices-difference",
                "scorecard.workbook-exact");
        for (Reconciliation one : reconciliations) {
            for (Reconciliation.Part part : one.inputs()) {
                rows.text(0, one.name());
                rows.text(1, part.name());
                rows.exact(2, part.whole(), NumberFormats.GENERAL);
                BigDecimal slices = part.slices();
                if (slices != null) {
                    rows.exact(4, slices, NumberFormats.GENERAL);
                }
                part.difference().ifPresent(difference -> rows.exact(6, difference, NumberFormats.GENERAL));
                rows.next();
            }
        }
    }
}
