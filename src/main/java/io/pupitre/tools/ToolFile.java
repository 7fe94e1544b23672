package io.pupitre.tools;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReader;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.CsvSource;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of tools as somebody keeps it in a spreadsheet, looked into far enough to propose what its columns mean. Holds no
 * more than a sample of it.
 */
public final class ToolFile {

    /** Twenty times the stack of a large company; more rows than these are another kind of list. */
    public static final int MAX_ROWS = 5_000;

    private static final List<ToolField> NUMBERS = Arrays.stream(ToolField.values())
            .filter(field -> field.isAmount() || field.isCount())
            .toList();
    private static final int SAMPLE_ROWS = 500;
    private static final int SAMPLE_CELL = 80;

    private final String name;
    private final CsvSource source;
    private final CsvFormat format;
    private final List<String> header;
    private final List<List<String>> sample;

    private ToolFile(String name, CsvSource source, CsvFormat format, List<String> header, List<List<String>> sample) {
        this.name = name;
        this.source = source;
        this.format = format;
        this.header = header;
        this.sample = sample;
    }

    /**
     * Looks into a file.
     *
     * @param name as the person calls it
     * @throws CsvRefusedException when it isn't a table of text with at least one row below the header
     */
    public static ToolFile open(String name, CsvSource source) throws IOException {
        CsvFormat format = CsvFormat.detect(source, CsvLimits.STANDARD);
        try (CsvReader rows = CsvReader.open(source, format, CsvLimits.STANDARD)) {
            List<List<String>> sample = new ArrayList<>();
            while (rows.hasNext() && sample.size() < SAMPLE_ROWS) {
                sample.add(rows.next().cells().stream()
                        .map(cell -> cell.substring(0, Math.min(cell.length(), SAMPLE_CELL)))
                        .toList());
            }
            if (sample.isEmpty()) {
                throw new CsvRefusedException(new CsvProblem(0, 0, CsvReason.NO_ROWS, ""));
            }
            return new ToolFile(name, source, format, rows.header(), List.copyOf(sample));
        }
    }

    public String name() {
        return name;
    }

    /** The names of its columns: possibly empty, possibly twice. */
    public List<String> header() {
        return header;
    }

    /** The first cell of a column that isn't blank, shortened; empty when there is none near the beginning. */
    public String example(int column) {
        return sample.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What the columns seem to mean, by their names and by the cells below. */
    public ImportMapping guess() {
        Map<Integer, ToolField> columns = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            int at = column;
            ToolWords.field(header.get(column))
                    .filter(field -> !columns.containsValue(field))
                    .ifPresent(field -> columns.put(at, field));
        }
        ImportMapping usual = new ImportMapping(
                columns,
                isFrench() ? NumberStyle.SPACE_COMMA : NumberStyle.COMMA_POINT,
                isFrench() ? DateStyle.DAY_FIRST_SLASHED : DateStyle.MONTH_FIRST_SLASHED);
        Set<NumberStyle> numbers = numberStyles(usual);
        Set<DateStyle> dates = dateStyles(usual);
        return new ImportMapping(
                columns,
                numbers.contains(usual.numbers())
                        ? usual.numbers()
                        : numbers.iterator().next(),
                dates.isEmpty() || dates.contains(usual.dates())
                        ? usual.dates()
                        : dates.iterator().next());
    }

    /** The ways of writing that explain its numbers; more than one when they would be read as different numbers. */
    public Set<NumberStyle> numberStyles(ImportMapping mapping) {
        return NumberStyle.candidates(NUMBERS.stream()
                .flatMap(field -> cells(mapping, field))
                .map(ToolWords::withoutCurrency)
                .toList());
    }

    /** The ways of writing that explain its renewals; more than one when they would be read as different days. */
    public Set<DateStyle> dateStyles(ImportMapping mapping) {
        Set<DateStyle> styles = EnumSet.noneOf(DateStyle.class);
        DateStyle.candidates(cells(mapping, ToolField.RENEWAL).toList()).stream()
                .filter(style -> !style.isMonth())
                .forEach(styles::add);
        return styles;
    }

    /** Its rows from the first one on; to be closed. */
    CsvReader rows() throws IOException {
        return CsvReader.open(source, format, CsvLimits.STANDARD);
    }

    private Stream<String> cells(ImportMapping mapping, ToolField field) {
        return mapping.columnOf(field).stream()
                .flatMap(column -> sample.stream().map(row -> row.get(column)));
    }

    /** French spreadsheets separate by semicolons, English ones by commas; it decides only what nothing else does. */
    private boolean isFrench() {
        return format.delimiter() == ';';
    }
}
