package io.pupitre.csv;

import java.io.IOException;
import java.util.List;

/**
 * A sheet of an XLSX workbook.
 *
 * @param sheet its name, as the workbook spells it
 */
public record SheetFormat(String sheet) implements TableFormat {

    /** The names of the sheets that the file shows, the first first. */
    public static List<String> sheets(CsvSource source, CsvLimits limits) throws IOException {
        return Workbook.sheets(source, limits);
    }

    @Override
    public TableReader read(CsvSource source, CsvLimits limits) throws IOException {
        return SheetReader.open(source, this, limits);
    }
}
