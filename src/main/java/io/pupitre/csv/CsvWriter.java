package io.pupitre.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that spreadsheets open as it was meant: UTF-8 with a byte order mark, and no cell of text that a
 * spreadsheet would run as a formula.
 */
public final class CsvWriter implements TableWriter {

    private final NumberStyle numbers;
    private final de.siegmar.fastcsv.writer.CsvWriter rows;
    private de.siegmar.fastcsv.writer.CsvWriter.@Nullable CsvWriterRecord row;

    private CsvWriter(Writer characters, char delimiter, NumberStyle numbers) {
        this.numbers = numbers;
        this.rows = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(characters);
    }

    /**
     * Starts a file with its header.
     *
     * @param delimiter what the reader's spreadsheet expects: a semicolon where the decimal sign is a comma
     * @param numbers how {@link #number} writes; groups are left out, as spreadsheets do not read them back
     */
    public static CsvWriter open(OutputStream out, char delimiter, NumberStyle numbers, List<String> header)
            throws IOException {
        Writer characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        characters.write('\uFEFF');
        CsvWriter writer = new CsvWriter(characters, delimiter, numbers);
        header.forEach(writer::text);
        writer.endRow();
        return writer;
    }

    /** A cell of text, neutralised; null is an empty cell. */
    @Override
    public CsvWriter text(@Nullable String text) {
        row().writeField(text == null ? "" : neutralise(text));
        return this;
    }

    /** A number, exact and without groups; null is an empty cell. */
    @Override
    public CsvWriter number(@Nullable BigDecimal number) {
        String plain = number == null ? "" : number.toPlainString();
        row().writeField(numbers.decimal() == '.' ? plain : plain.replace('.', numbers.decimal()));
        return this;
    }

    /** A day as {@code yyyy-MM-dd}, which every spreadsheet reads; null is an empty cell. */
    @Override
    public CsvWriter date(@Nullable LocalDate date) {
        row().writeField(date == null ? "" : date.toString());
        return this;
    }

    @Override
    public CsvWriter endRow() {
        row().endRecord();
        row = null;
        return this;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /**
     * Text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe in front, and so does
     * one that looks as if it had got one, so that {@link #restore} gives back either.
     *
     * <p>Only for text that people typed or imported: a negative number is no formula.
     */
    public static String neutralise(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** The text that {@link #neutralise} was given. */
    public static String restore(String cell) {
        int start = afterApostrophes(cell);
        return start > 0 && beginsLikeFormula(cell, start) ? cell.substring(1) : cell;
    }

    /** Whether a text would be run as a formula, if it were typed; apostrophes in front do not matter. */
    static boolean isLikeFormula(String text) {
        return beginsLikeFormula(text, afterApostrophes(text));
    }

    private static int afterApostrophes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at;
    }

    private static boolean beginsLikeFormula(String text, int at) {
        // The wide forms are formulas to spreadsheets set to Japanese or Chinese.
        return at < text.length() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(at)) >= 0;
    }

    private de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord row() {
        if (row == null) {
            row = rows.writeRecord();
        }
        return row;
    }
}
