package io.pupitre.scorecard.document;

import io.pupitre.csv.SheetCells;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Worksheet;

/**
 * A figure in two cells: a number to calculate on, and beside it the exact decimal as text, if a spreadsheet cannot hold it.
 *
 * <p>Spreadsheets keep fifteen significant digits. A figure of no more is exact as a number, and the second cell stays empty.
 * A longer one is cut off after the fifteenth digit, not rounded: rounded once more as it is shown, it then reads like the
 * exact one does.
 */
final class FigureCells {

    private FigureCells() {}

    /**
     * Writes both.
     *
     * @param exact the second cell's column
     * @param format how the number is shown
     */
    static void write(Worksheet sheet, int row, int column, int exact, BigDecimal figure, String format) {
        SheetCells.number(sheet, row, column, figure, format);
        if (!SheetCells.keeps(figure)) {
            sheet.value(row, exact, figure.toPlainString());
        }
    }
}
