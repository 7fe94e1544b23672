package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.FigureInForce;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.words.Phrases;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Figures one below the other, on as many sheets as they need. Text is written as text, whatever it begins with, and in its
 * cell: a table of texts would be in memory until the end.
 */
final class FigureSheets implements AutoCloseable {

    /** A little less than spreadsheets take. */
    private static final int ROWS = 1_000_000;

    /** So many rows are kept before they go out. */
    private static final int FLUSH = 500;

    private static final String DAY = "yyyy-mm-dd";
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
        sheet.inlineString(row, 0, input.name());
        sheet.inlineString(row, 1, input.key());
        sheet.value(row, 2, figure.day());
        sheet.style(row, 2)
                .format(figure.wholeMonth() ? NumberFormats.MONTH : DAY)
                .set();
        int column = 3;
        for (Dimension dimension : dimensions) {
            String value = figure.dimensions().get(dimension.key());
            if (value != null) {
                sheet.inlineString(row, column, value);
            }
            column++;
        }
        FigureCells.write(sheet, row, column, column + 1, figure.figure(), format);
        sheet.inlineString(row, column + 2, figure.batch());
        sheet.value(row, column + 3, figure.line());
        row++;
        if (row % FLUSH == 0) {
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
            head(next, column++, phrases.say(key), WIDE);
        }
        for (Dimension dimension : dimensions) {
            head(next, column++, dimension.name(), WIDE);
        }
        for (String key : List.of(
                "scorecard.document-figure",
                "scorecard.workbook-exact",
                "scorecard.import-file",
                "scorecard.figures-line")) {
            head(next, column++, phrases.say(key), NARROW);
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    private static void head(Worksheet sheet, int column, String words, int width) {
        sheet.inlineString(0, column, words);
        sheet.style(0, column).bold().borderStyle("thin").set();
        sheet.width(column, width);
    }
}
