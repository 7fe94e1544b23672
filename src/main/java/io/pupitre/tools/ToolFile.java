package io.pupitre.tools;

import io.pupitre.csv.CsvFormat;
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
    private static final Set<CsvReason> NOTHING_THERE = EnumSet.of(CsvReason.EMPTY_FILE, CsvReason.NO_ROWS);
    private static final int SAMPLE_ROWS = 500;
    private static final int SAMPLE_CELL = 80;

    private final String name;
    private final CsvSource source;
    private final TableFormat format;
    private final List<String> sheets;
    private final List<String> header;
    private final List<CsvRow> sample;

    private ToolFile(
            String name,
            CsvSource source,
            TableFormat format,
            List<String> sheets,
            List<String> header,
            List<CsvRow> sample) {
        this.name = name;
        this.source = source;
        this.format = format;
        this.sheets = sheets;
        this.header = header;
        this.sample = sample;
    }

    /**
     * Looks into a file: delimited text, or a workbook, of which the first sheet that has rows is taken.
     *
     * @param name as the person calls it
     * @throws CsvRefusedException when it is neither, or has no row below its header
     */
    public static ToolFile open(String name, CsvSource source) throws IOException {
        TableFormat format = TableFormat.detect(source, CsvLimits.STANDARD);
        if (!(format instanceof SheetFormat)) {
            return open(name, source, format, List.of());
        }
        List<String> sheets = SheetFormat.sheets(source, CsvLimits.STANDARD);
        for (String sheet : sheets) {
            try {
                return open(name, source, new SheetFormat(sheet), sheets);
            } catch (CsvRefusedException e) {
                if (!NOTHING_THERE.contains(e.problem().reason())) {
                    throw e;
                }
            }
        }
        throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.NO_ROWS));
    }

    /**
     * The same file, looked into at another sheet.
     *
     * @throws CsvRefusedException when there is no such sheet, or nothing below its header
     */
    public ToolFile sheet(String sheet) throws IOException {
        return open(name, source, new SheetFormat(sheet), sheets);
    }

    private static ToolFile open(String name, CsvSource source, TableFormat format, List<String> sheets)
            throws IOException {
        try (TableReader rows = format.read(source, CsvLimits.STANDARD)) {
            List<CsvRow> sample = new ArrayList<>();
            while (rows.hasNext() && sample.size() < SAMPLE_ROWS) {
                sample.add(shortened(rows.next()));
            }
            if (sample.isEmpty()) {
                throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.NO_ROWS));
            }
            return new ToolFile(name, source, format, sheets, rows.header(), List.copyOf(sample));
        }
    }

    private static CsvRow shortened(CsvRow row) {
        return new CsvRow(
                row.line(),
                row.cells().stream()
                        .map(cell -> cell.substring(0, Math.min(cell.length(), SAMPLE_CELL)))
                        .toList(),
                List.of(),
                row.exact());
    }

    /** The names of a workbook's sheets; empty for a text. */
    public List<String> sheets() {
        return sheets;
    }

    /** The one of them that is looked into; empty for a text. */
    public String sheet() {
        return format instanceof SheetFormat(String sheet) ? sheet : "";
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
                .map(row -> row.cell(column))
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
    TableReader rows() throws IOException {
        return format.read(source, CsvLimits.STANDARD);
    }

    /** The texts of a column: what a workbook has as a number or a date is written in one way only. */
    private Stream<String> cells(ImportMapping mapping, ToolField field) {
        return mapping.columnOf(field).stream()
                .flatMap(column -> sample.stream()
                        .filter(row -> !row.exact().contains(column))
                        .map(row -> row.cell(column)));
    }

    /**
     * French spreadsheets separate by semicolons, English ones by commas; a workbook doesn't tell, and most of ours are French.
     * It decides only what nothing else does.
     */
    private boolean isFrench() {
        return !(format instanceof CsvFormat text) || text.delimiter() == ';';
    }
}
