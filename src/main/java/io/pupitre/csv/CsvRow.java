package io.pupitre.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One row as it stood in the file.
 *
 * @param line physical line on which it begins, or row of the sheet, from 1
 * @param cells as many as the header has; those that the file lacks are empty, those beyond are left out
 * @param problems what is wrong with the row or with cells of it, whatever they mean; such a row is not to be imported
 * @param exact columns whose cell is a number or a date of a workbook, not a text that may look like one: the number stands
 *     there in {@link NumberStyle#PLAIN}, the date as ISO 8601 writes it, without the day when the workbook shows none
 */
public record CsvRow(long line, List<String> cells, List<CsvProblem> problems, Set<Integer> exact) {

    /** A row of nothing but text. */
    public CsvRow(long line, List<String> cells, List<CsvProblem> problems) {
        this(line, cells, problems, Set.of());
    }

    public CsvRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
        exact = Set.copyOf(exact);
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** The cell of a column, from 0. */
    public String cell(int column) {
        return cells.get(column);
    }

    /** Reads a cell as a number; the style is that of the column's texts. */
    public CellReading<BigDecimal> number(int column, NumberStyle style) {
        return (exact.contains(column) ? NumberStyle.PLAIN : style).read(cell(column));
    }

    /**
     * Reads a cell as a date; the style is that of the column's texts. A date of a workbook is read in a column of months if
     * it is shown without a day, or is the first of its month.
     */
    public CellReading<LocalDate> date(int column, DateStyle style) {
        String cell = cell(column);
        if (exact.contains(column)) {
            CellReading<LocalDate> month = DateStyle.ISO_MONTH.read(cell);
            if (month instanceof CellReading.Read) {
                return month;
            }
            CellReading<LocalDate> day = DateStyle.ISO_DAY.read(cell);
            if (day instanceof CellReading.Read<LocalDate>(LocalDate date)) {
                return style.isMonth() && date.getDayOfMonth() > 1
                        ? new CellReading.Unreadable<>(CsvReason.NOT_A_MONTH)
                        : day;
            }
        }
        return style.read(cell);
    }
}
