package io.pupitre.tools;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRow;
import io.pupitre.csv.CsvWriter;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the fields that they are mapped to, each read as what its field is; and what is wrong with them. */
final class RowCells {

    /** Commas are part of the names of capabilities. */
    private static final Pattern BETWEEN_CAPABILITIES = Pattern.compile("[;|\\n]");

    private final CsvRow row;
    private final List<String> header;
    private final ImportMapping mapping;
    private final Map<ToolField, String> cells = new EnumMap<>(ToolField.class);
    private final List<RowProblem> problems = new ArrayList<>();

    RowCells(CsvRow row, List<String> header, ImportMapping mapping) {
        this.row = row;
        this.header = header;
        this.mapping = mapping;
        row.problems().forEach(problem -> problems.add(wording(problem)));
        mapping.columns().forEach((column, field) -> {
            String cell = CsvWriter.restore(row.cell(column)).strip();
            if (!cell.isEmpty()) {
                cells.put(field, cell);
            }
        });
    }

    long line() {
        return row.line();
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** Empty when the row says nothing of it. */
    String plain(ToolField field) {
        return cells.getOrDefault(field, "");
    }

    /** Takes another text than the cell's. */
    void put(ToolField field, String text) {
        cells.put(field, text);
    }

    /** A line break within a cell of a spreadsheet is a blank wherever the field is one line. */
    @Nullable
    String text(ToolField field) {
        String cell = cells.get(field);
        return cell == null || field.hasParagraphs() ? cell : cell.replaceAll("\\R", " ");
    }

    @Nullable
    Integer count(ToolField field) {
        String cell = cells.get(field);
        if (cell == null) {
            return null;
        }
        BigDecimal number = number(field, cell);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            refuse(field, "tools.problem-whole");
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(field.limit())) > 0) {
            refuse(field, "tools.problem-range", 0, field.limit());
            return null;
        }
        return number.intValueExact();
    }

    @Nullable
    BigDecimal cost(ToolField field) {
        String cell = cells.get(field);
        return cell == null ? null : number(field, ToolWords.withoutCurrency(cell));
    }

    private @Nullable BigDecimal number(ToolField field, String cell) {
        return switch ((isExact(field) ? NumberStyle.PLAIN : mapping.numbers()).read(cell)) {
            case CellReading.Read<BigDecimal>(BigDecimal value) -> value;
            case CellReading.Blank<BigDecimal> ignored -> null;
            case CellReading.Unreadable<BigDecimal>(CsvReason reason) -> {
                refuse(field, reason.key());
                yield null;
            }
        };
    }

    /** Whether a workbook has it as a number or a date, not as a text that looks like one. */
    private boolean isExact(ToolField field) {
        return mapping.columnOf(field).filter(row.exact()::contains).isPresent();
    }

    /** Of the costs: named beside an amount, else in a column of its own, else in the header of a cost. One for both. */
    @Nullable
    Currency currency() {
        if (cells.containsKey(ToolField.CURRENCY) && column().isEmpty()) {
            refuse(ToolField.CURRENCY, "tools.problem-currency");
        }
        Currency ofSigned = currency(ToolField.ANNUAL_COST);
        Currency ofList = currency(ToolField.LIST_COST);
        if (ofSigned != null && ofList != null && !ofSigned.equals(ofList)) {
            refuse(ToolField.LIST_COST, "tools.problem-currency-differs");
        }
        return ofSigned != null ? ofSigned : ofList != null ? ofList : column().orElse(null);
    }

    private @Nullable Currency currency(ToolField cost) {
        String cell = cells.get(cost);
        return cell == null
                ? null
                : ToolWords.currency(cell)
                        .or(this::column)
                        .or(() -> mapping.columnOf(cost).map(header::get).flatMap(ToolWords::currency))
                        .orElse(null);
    }

    private Optional<Currency> column() {
        return Optional.ofNullable(cells.get(ToolField.CURRENCY)).flatMap(ToolWords::currency);
    }

    @Nullable
    Renewal renewal() {
        String cell = cells.get(ToolField.RENEWAL);
        if (cell == null) {
            return null;
        }
        if (ToolWords.meansRollingMonth(cell)) {
            return Renewal.rollingMonth();
        }
        CellReading<LocalDate> reading = (isExact(ToolField.RENEWAL) ? DateStyle.ISO_DAY : mapping.dates()).read(cell);
        if (!(reading instanceof CellReading.Read)
                && DateStyle.ISO_DAY.read(cell) instanceof CellReading.Read<LocalDate> iso) {
            // Nobody writes a year first and means something else.
            reading = iso;
        }
        return switch (reading) {
            case CellReading.Read<LocalDate>(LocalDate value) -> Renewal.on(value);
            case CellReading.Blank<LocalDate> ignored -> null;
            case CellReading.Unreadable<LocalDate>(CsvReason reason) -> {
                refuse(ToolField.RENEWAL, reason.key());
                yield null;
            }
        };
    }

    <T> @Nullable T word(ToolField field, String reason, Function<String, Optional<T>> meaning) {
        String cell = cells.get(field);
        if (cell == null) {
            return null;
        }
        Optional<T> meant = meaning.apply(cell);
        if (meant.isEmpty()) {
            refuse(field, "tools.problem-" + reason);
        }
        return meant.orElse(null);
    }

    List<String> capabilities() {
        List<String> keys = new ArrayList<>();
        BETWEEN_CAPABILITIES
                .splitAsStream(cells.getOrDefault(ToolField.OTHER_CAPABILITIES, ""))
                .filter(name -> !name.isBlank())
                .forEach(name -> ToolWords.capability(name)
                        .ifPresentOrElse(
                                keys::add, () -> refuse(ToolField.OTHER_CAPABILITIES, "tools.problem-capability")));
        return keys;
    }

    void refuse(ToolField field, String key, Object... arguments) {
        Optional<Integer> column = mapping.columnOf(field);
        // The shortening of an excerpt is the one of the reader's own problems.
        String excerpt = new CsvProblem(line(), 0, CsvReason.NOT_A_NUMBER, cells.getOrDefault(field, "")).excerpt();
        problems.add(new RowProblem(
                column.map(at -> at + 1).orElse(0),
                column.map(header::get).orElse(""),
                key,
                List.of(arguments),
                excerpt));
    }

    private RowProblem wording(CsvProblem problem) {
        int column = problem.column();
        return new RowProblem(
                column,
                column > 0 && column <= header.size() ? header.get(column - 1) : "",
                problem.reason().key(),
                List.of(),
                problem.excerpt());
    }
}
