package io.pupitre.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet, which {@link TableReader} reads back as it was; its head stays in sight. */
public final class SheetWriter implements TableWriter {

    private final Workbook workbook;
    private final Worksheet sheet;
    private final NumberStyle numbers;
    private int row = 1;
    private int column;

    private SheetWriter(Workbook workbook, Worksheet sheet, NumberStyle numbers) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.numbers = numbers;
    }

    /**
     * Starts a workbook with the head of its sheet.
     *
     * @param name of the sheet, and the title of the workbook
     * @param numbers how {@link #number} writes those that spreadsheets cannot hold; groups are left out
     */
    public static SheetWriter open(OutputStream out, String name, NumberStyle numbers, List<Column> columns) {
        Workbook workbook = SheetCells.workbook(out);
        workbook.properties().setTitle(name);
        Worksheet sheet = workbook.newWorksheet(name);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            SheetCells.heading(sheet, 0, at, column.heading(), column.width());
        }
        sheet.freezePane(0, 1);
        return new SheetWriter(workbook, sheet, numbers);
    }

    /** As it is; only one that looks as if {@link CsvWriter#neutralise} had written it goes through that once more. */
    @Override
    public SheetWriter text(@Nullable String text) {
        if (text != null) {
            boolean ambiguous = !CsvWriter.restore(text).equals(text);
            SheetCells.text(sheet, row, column, ambiguous ? CsvWriter.neutralise(text) : text);
        }
        column++;
        return this;
    }

    /** A number with all its decimals; one of more digits than spreadsheets keep is a text. */
    @Override
    public SheetWriter number(@Nullable BigDecimal number) {
        if (number != null && SheetCells.keeps(number)) {
            BigDecimal plain = number.setScale(Math.max(number.scale(), 0));
            SheetCells.number(sheet, row, column, plain, format(plain.scale()));
        } else if (number != null) {
            SheetCells.text(sheet, row, column, number.toPlainString().replace('.', numbers.decimal()));
        }
        column++;
        return this;
    }

    @Override
    public SheetWriter date(@Nullable LocalDate date) {
        if (date != null) {
            SheetCells.day(sheet, row, column, date, SheetCells.DAY);
        }
        column++;
        return this;
    }

    @Override
    public SheetWriter endRow() throws IOException {
        row++;
        column = 0;
        if (row % SheetCells.FLUSH == 0) {
            sheet.flush();
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            sheet.close();
        }
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String heading, int width) {}
}
