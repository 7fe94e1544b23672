package io.pupitre.csv;

import java.util.List;

/**
 * One row as it stood in the file.
 *
 * @param line physical line on which it begins, from 1
 * @param cells as many as the header has; those that the file lacks are empty, those beyond are left out
 * @param problems what is wrong with the row or with cells of it, whatever they mean; such a row is not to be imported
 */
public record CsvRow(long line, List<String> cells, List<CsvProblem> problems) {

    public CsvRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }

    /** The cell of a column, from 0. */
    public String cell(int column) {
        return cells.get(column);
    }
}
