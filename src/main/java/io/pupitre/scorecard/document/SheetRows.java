package io.pupitre.scorecard.document;

import io.pupitre.csv.SheetCells;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.KpiWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of the workbook, written row by row. Text is written as text, whatever it begins with; there is no formula in it.
 */
final class SheetRows implements AutoCloseable {

    private static final int WIDE = 34;
    private static final int NARROW = 16;

    private final Worksheet sheet;
    private final PublishedScorecard published;
    private final Reader reader;
    private int row;

    SheetRows(Workbook workbook, String nameKey, PublishedScorecard published, Reader reader) {
        this.sheet = workbook.newWorksheet(reader.say(nameKey));
        this.published = published;
        this.reader = reader;
    }

    /** One row of headings; they stay in sight when they are the sheet's first. */
    void headings(String... keys) throws IOException {
        for (int column = 0; column < keys.length; column++) {
            SheetCells.heading(sheet, row, column, reader.say(keys[column]), column < 3 || column == 5 ? WIDE : NARROW);
        }
        if (row == 0) {
            sheet.freezePane(0, 1);
        }
        next();
    }

    /** The slice and the KPI, in the first two columns. */
    void names(Scorecard scorecard, KpiWords words) {
        text(0, reader.name(scorecard.slice(), published));
        text(1, words.name());
    }

    void title(String title) {
        sheet.value(row, 0, title);
        sheet.style(row, 0).bold().fontSize(14).set();
    }

    /** Nothing for an empty text. */
    void text(int column, String text) {
        SheetCells.text(sheet, row, column, text);
    }

    void count(int column, long count) {
        sheet.value(row, column, count);
    }

    void number(int column, BigDecimal number, String format) {
        SheetCells.number(sheet, row, column, number, format);
    }

    /** In two columns: number, exact number. */
    void exact(int column, BigDecimal number, String format) {
        FigureCells.write(sheet, row, column, column + 1, number, format);
    }

    /** In three columns: number, exact number, why there is none. */
    void figure(int column, Figure figure, String format, Function<Figure.NotAvailable, String> reason) {
        switch (figure) {
            case Figure.Value(BigDecimal number) -> exact(column, number, format);
            case Figure.NotAvailable missing -> text(column + 2, reason.apply(missing));
        }
    }

    void month(int column, YearMonth month) {
        SheetCells.day(sheet, row, column, month.atDay(1), NumberFormats.MONTH);
    }

    /** Where it stands among texts, not in a column of months. */
    void monthAsText(int column, YearMonth month) {
        month(column, month);
        sheet.style(row, column)
                .format(NumberFormats.MONTH)
                .horizontalAlignment("left")
                .set();
    }

    void moment(int column, LocalDateTime moment) {
        sheet.value(row, column, moment);
        sheet.style(row, column).format(NumberFormats.MOMENT).set();
    }

    /** Begins the row below. */
    void next() throws IOException {
        if (row % SheetCells.FLUSH == SheetCells.FLUSH - 1) {
            sheet.flush();
        }
        row++;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
