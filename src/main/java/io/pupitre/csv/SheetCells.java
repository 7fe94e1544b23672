package io.pupitre.csv;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What the sheets of all workbooks that go out have in common. Text is written as text, whatever it begins with. */
public final class SheetCells {

    /** How a day is shown; it reads alike everywhere. */
    public static final String DAY = "yyyy-mm-dd";

    /** So many rows are kept before they go out. */
    public static final int FLUSH = 500;

    /** The digits that a spreadsheet keeps of a number; the rest is cut off, not rounded. */
    public static final MathContext KEPT = new MathContext(15, RoundingMode.DOWN);

    /** What spreadsheets read as the version of a program. */
    private static final String VERSION = "1.0";

    /** Of text alone: who edits the cell still has a text. */
    private static final String TEXT = "@";

    /** What spreadsheets read as one character, such as {@code _x0041_}, after its first character. */
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetCells() {}

    /** Begins a workbook. */
    public static Workbook workbook(OutputStream out) {
        return new Workbook(out, "Pupitre", VERSION);
    }

    /**
     * The heading of a column.
     *
     * @param width of the column, in characters
     */
    public static void heading(Worksheet sheet, int row, int column, String words, int width) {
        text(sheet, row, column, words);
        sheet.style(row, column).bold().borderStyle("thin").set();
        sheet.width(column, width);
    }

    /** A text in its cell: a table of texts would be in memory until the end. Nothing for an empty one. */
    public static void text(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        sheet.inlineString(row, column, LIKE_ESCAPED.matcher(text).replaceAll("_x005F_"));
        if (CsvWriter.isLikeFormula(text)) {
            sheet.style(row, column).format(TEXT).set();
        }
    }

    /** A number in a format of spreadsheets, with no more digits than are kept. */
    public static void number(Worksheet sheet, int row, int column, BigDecimal number, String format) {
        sheet.value(row, column, number.round(KEPT));
        sheet.style(row, column).format(format).set();
    }

    /** A day that can be sorted and calculated on. */
    public static void day(Worksheet sheet, int row, int column, LocalDate day, String format) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(format).set();
    }

    /** Whether a spreadsheet keeps the number to its last digit. */
    public static boolean keeps(BigDecimal number) {
        return number.round(KEPT).compareTo(number) == 0;
    }
}
