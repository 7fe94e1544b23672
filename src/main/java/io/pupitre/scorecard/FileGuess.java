package io.pupitre.scorecard;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.CsvRow;
import io.pupitre.csv.CsvSource;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.SheetFormat;
import io.pupitre.csv.TableFormat;
import io.pupitre.csv.TableReader;
import io.pupitre.scorecard.ImportPreview.Column;
import io.pupitre.scorecard.ImportPreview.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Set<CsvReason> NOTHING_THERE = EnumSet.of(CsvReason.EMPTY_FILE, CsvReason.NO_ROWS);

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

    /**
     * In the format that it seems to have; of a workbook the first sheet with rows, since many begin with a cover.
     *
     * @throws CsvRefusedException when the file cannot be read, or has nothing below its header
     */
    static ImportPreview of(ImportId id, String fileName, CsvSource source) throws IOException {
        TableFormat detected = TableFormat.detect(source, CsvLimits.STANDARD);
        if (detected instanceof SheetFormat) {
            for (String sheet : SheetFormat.sheets(source, CsvLimits.STANDARD)) {
                try {
                    return of(id, fileName, source, new SheetFormat(sheet));
                } catch (CsvRefusedException e) {
                    if (!NOTHING_THERE.contains(e.problem().reason())) {
                        throw e;
                    }
                }
            }
        }
        return of(id, fileName, source, detected);
    }

    /** @throws CsvRefusedException when the file cannot be read, or has nothing below its header */
    static ImportPreview of(ImportId id, String fileName, CsvSource source, TableFormat format) throws IOException {
        try (TableReader reader = format.read(source, CsvLimits.STANDARD)) {
            FileGuess guess = new FileGuess(reader.header());
            while (reader.hasNext()) {
                guess.add(reader.next());
            }
            if (guess.head.isEmpty()) {
                throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.NO_ROWS));
            }
            List<String> sheets =
                    format instanceof SheetFormat ? SheetFormat.sheets(source, CsvLimits.STANDARD) : List.of();
            return new ImportPreview(id, fileName, format, sheets, guess.columns(), guess.head, Optional.empty());
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
        List<CsvRow> cells =
                sample.stream().filter(row -> !row.cell(index).isBlank()).toList();
        Set<String> texts = texts(cells, index, false);
        Set<String> exact = texts(cells, index, true);
        Set<DateStyle> dates = DateStyle.candidates(texts);
        if (dates.isEmpty()) {
            dates = DateStyle.candidates(exact);
        }
        dates.removeIf(style -> !mostly(cells, row -> row.date(index, style)));
        Set<NumberStyle> numbers = NumberStyle.candidates(texts);
        numbers.removeIf(style -> !mostly(cells, row -> row.number(index, style)));
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
                numbers.isEmpty() || numbers.stream().anyMatch(style -> whole(cells, index, style)),
                values.get(index).size() <= FEW_VALUES);
    }

    private static boolean whole(List<CsvRow> cells, int index, NumberStyle style) {
        return cells.stream()
                .noneMatch(row -> row.number(index, style) instanceof CellReading.Read<BigDecimal>(BigDecimal number)
                        && number.stripTrailingZeros().scale() > 0);
    }

    /** What a column's style is judged by are its texts; numbers and dates of a workbook are plain anyway. */
    private static Set<String> texts(List<CsvRow> cells, int index, boolean exact) {
        return cells.stream()
                .filter(row -> row.exact().contains(index) == exact)
                .map(row -> row.cell(index))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean mostly(List<CsvRow> cells, Function<CsvRow, CellReading<?>> reading) {
        long read = cells.stream()
                .filter(row -> reading.apply(row) instanceof CellReading.Read)
                .count();
        return !cells.isEmpty() && read >= MOST * cells.size();
    }

    private String key(String name) {
        String key = FormulaKey.of(name, "column", keys::contains);
        keys.add(key);
        return key;
    }
}
