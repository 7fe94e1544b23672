package io.pupitre.scorecard.document;

import io.pupitre.csv.SheetCells;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.FigureInForce;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.words.Phrases;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Figures one below the other, on as many sheets as they need. Text is text, as
 * {@link SheetCells} tells.
 */
final class FigureSheets implements AutoCloseable {

    /** A little less than spreadsheets take. */
    private static final int ROWS = 1_000_000;

    private static final int WIDE = 30;
    private static final int NARROW = 16;

    private final Workbook workbook;
    private final List<Dimension> dimensions;
    private final Phrases phrases;
    private Worksheet sheet;
    private int sheets;
    private int row;

    FigureSheets(Workbook workbook, List<Dimension> dimensions, Phrases phrases) {
        this.workbook = workbook;
        this.dimensions = List.copyOf(dimensions);
        this.phrases = phrases;
        this.sheet = begin();
    }

    void add(Input input, FigureInForce figure, String format) throws IOException {
        if (row >= ROWS) {
            sheet.close();
            sheet = begin();
        }
        SheetCells.text(sheet, row, 0, input.name());
        SheetCells.text(sheet, row, 1, input.key());
        SheetCells.day(sheet, row, 2, figure.day(), figure.wholeMonth() ? NumberFormats.MONTH : SheetCells.DAY);
        int column = 3;
        for (Dimension dimension : dimensions) {
            String value = figure.dimensions().get(dimension.key());
            if (value != null) {
                SheetCells.text(sheet, row, column, value);
            }
            column++;
        }
        FigureCells.write(sheet, row, column, column + 1, figure.figure(), format);
        SheetCells.text(sheet, row, column + 2, figure.batch());
        sheet.value(row, column + 3, figure.line());
        row++;
        if (row % SheetCells.FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    private Worksheet begin() {
        sheets++;
        String name = phrases.say("scorecard.figures");
        Worksheet next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        row = 0;
        int column = 0;
        for (String key : List.of("scorecard.input-name", "scorecard.input-key", "scorecard.column-date")) {
            SheetCells.heading(next, 0, column++, phrases.say(key), WIDE);
        }
        for (Dimension dimension : dimensions) {
            SheetCells.heading(next, 0, column++, dimension.name(), WIDE);
        }
        for (String key : List.of(
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.import-file",
                "scorecard.figures-line")) {
            SheetCells.heading(next, 0, column++, phrases.say(key), NARROW);
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }
}
