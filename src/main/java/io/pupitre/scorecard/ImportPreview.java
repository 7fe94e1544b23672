package io.pupitre.scorecard;

import io.pupitre.csv.CsvRow;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.TableFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file before anybody said what it means.
 *
 * @param sheets the sheets of a workbook, of which the format names one; empty for other files
 * @param head its first rows, at most {@value #ROWS}
 * @param saved what a file with the same header meant the last time
 */
public record ImportPreview(
        ImportId id,
        String fileName,
        TableFormat format,
        List<String> sheets,
        List<Column> columns,
        List<CsvRow> head,
        Optional<SavedMapping> saved) {

    /** How many rows are shown. */
    public static final int ROWS = 20;

    /** What a column seems to be. */
    public enum Role {
        DATE,
        DIMENSION,
        FIGURE,
        /** Nothing to import, as far as can be told. */
        NONE
    }

    /**
     * A column and what can be guessed of it.
     *
     * @param name as it stands in the file; possibly empty
     * @param key a key made of the name, distinct from those of the other columns
     * @param dateStyles more than one when the column could be read as different days; empty when it has no dates
     * @param numberStyles more than one when it could be read as different numbers; empty when it has no numbers
     * @param whole whether its numbers have no decimals, read in one of these styles at least
     * @param fewValues whether it has so few values that each could be a slice
     */
    public record Column(
            int index,
            String name,
            String key,
            Role role,
            Set<DateStyle> dateStyles,
            Set<NumberStyle> numberStyles,
            boolean whole,
            boolean fewValues) {

        public Column {
            dateStyles = Set.copyOf(dateStyles);
            numberStyles = Set.copyOf(numberStyles);
        }
    }

    public ImportPreview {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        head = List.copyOf(head);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    ImportPreview proposing(Optional<SavedMapping> mapping) {
        return new ImportPreview(id, fileName, format, sheets, columns, head, mapping);
    }
}
