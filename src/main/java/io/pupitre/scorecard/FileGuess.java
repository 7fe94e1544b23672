package io.pupitre.scorecard;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReader;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.CsvRow;
import io.pupitre.csv.CsvSource;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.scorecard.ImportPreview.Column;
import io.pupitre.scorecard.ImportPreview.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a file's columns seem to be, judged by rows spread evenly over the whole file: its first thousand may all be of one
 * channel and of the first days of a month.
 */
final class FileGuess {

    /** A column with more values than this is not proposed for slices. */
    static final int FEW_VALUES = 30;

    private static final int SAMPLE = 2_000;

    /** Of the cells that are not empty; a few bad ones are to be expected. */
    private static final double MOST = 0.8;

    private final List<String> header;
    private final List<CsvRow> head = new ArrayList<>();
    private final List<Set<String>> values = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private List<CsvRow> sample = new ArrayList<>();
    private long rows;
    private long stride = 1;

    private FileGuess(List<String> header) {
        this.header = header;
        header.forEach(name -> values.add(new HashSet<>()));
    }

    /** @throws CsvRefusedException when the file cannot be read, or has nothing below its header */
    static ImportPreview of(ImportId id, String fileName, CsvSource source, CsvFormat format) throws IOException {
        try (CsvReader reader = CsvReader.open(source, format, CsvLimits.STANDARD)) {
            FileGuess guess = new FileGuess(reader.header());
            while (reader.hasNext()) {
                guess.add(reader.next());
            }
            if (guess.head.isEmpty()) {
                throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.NO_ROWS));
            }
            return new ImportPreview(id, fileName, format, guess.columns(), guess.head);
        }
    }

    private void add(CsvRow row) {
        if (head.size() < ImportPreview.ROWS) {
            head.add(row);
        }
        if (!row.isReadable()) {
            return;
        }
        for (int column = 0; column < header.size(); column++) {
            Set<String> known = values.get(column);
            if (known.size() <= FEW_VALUES) {
                known.add(row.cell(column));
            }
        }
        if (rows++ % stride == 0) {
            sample.add(row);
        }
        if (sample.size() >= 2 * SAMPLE) {
            List<CsvRow> thinned = new ArrayList<>();
            for (int i = 0; i < sample.size(); i += 2) {
                thinned.add(sample.get(i));
            }
            sample = thinned;
            stride *= 2;
        }
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        boolean dated = false;
        for (int index = 0; index < header.size(); index++) {
            Column column = column(index, dated);
            dated |= column.role() == Role.DATE;
            columns.add(column);
        }
        return columns;
    }

    private Column column(int index, boolean dated) {
        List<String> cells = sample.stream()
                .map(row -> row.cell(index))
                .filter(cell -> !cell.isBlank())
                .toList();
        Set<String> distinct = new HashSet<>(cells);
        Set<DateStyle> dates = DateStyle.candidates(distinct);
        dates.removeIf(style -> !mostly(cells, cell -> style.read(cell)));
        Set<NumberStyle> numbers = NumberStyle.candidates(distinct);
        numbers.removeIf(style -> !mostly(cells, cell -> style.read(cell)));
        Role role = cells.isEmpty()
                ? Role.NONE
                : !dates.isEmpty() && !dated ? Role.DATE : numbers.isEmpty() ? Role.DIMENSION : Role.FIGURE;
        return new Column(
                index,
                header.get(index),
                key(header.get(index)),
                role,
                dates,
                numbers,
                values.get(index).size() <= FEW_VALUES);
    }

    private static boolean mostly(List<String> cells, Function<String, CellReading<?>> reading) {
        long read = cells.stream()
                .filter(cell -> reading.apply(cell) instanceof CellReading.Read)
                .count();
        return !cells.isEmpty() && read >= MOST * cells.size();
    }

    private String key(String name) {
        String key = FormulaKey.of(name, "column", keys::contains);
        keys.add(key);
        return key;
    }
}
