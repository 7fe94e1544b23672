package io.pupitre.tools;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRow;
import io.pupitre.csv.CsvWriter;
import io.pupitre.csv.DateStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file with its cells understood. An empty cell says nothing about its field.
 *
 * <p>Collects all that is wrong instead of stopping at the first cell, so that a person mends a file in one go.
 */
final class RowReading {

    private final CsvRow row;
    private final List<String> header;
    private final ImportMapping mapping;
    private final Map<ToolField, String> cells = new EnumMap<>(ToolField.class);
    private final List<RowProblem> problems = new ArrayList<>();

    private final @Nullable Integer seatsPaid;
    private final @Nullable Integer seatsUsed;
    private final @Nullable BigDecimal cost;
    private final @Nullable Currency currency;
    private final @Nullable Renewal renewal;
    private final @Nullable Integer noticeDays;
    private final @Nullable ToolStatus status;

    RowReading(CsvRow row, List<String> header, ImportMapping mapping) {
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
        seatsPaid = count(ToolField.SEATS_PAID);
        seatsUsed = count(ToolField.SEATS_USED);
        noticeDays = count(ToolField.NOTICE_DAYS);
        cost = cost();
        currency = currency();
        renewal = renewal();
        status = status();
        if (!cells.containsKey(ToolField.PRODUCT)) {
            refuse(ToolField.PRODUCT, "tools.problem.required");
        }
    }

    long line() {
        return row.line();
    }

    String product() {
        return cells.getOrDefault(ToolField.PRODUCT, "");
    }

    String vendor() {
        return cells.getOrDefault(ToolField.VENDOR, "");
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** Takes another name than the cell's: a corrected one, or the stored one. */
    void rename(ToolField field, String name) {
        cells.put(field, name);
    }

    /**
     * What is known of the tool once this row is taken over; empty when something in the row is wrong, which {@link
     * #problems} then tells.
     *
     * @param base what was known before; {@code null} for a new tool
     * @param usual the currency of an amount that names none, when nothing else tells
     */
    Optional<ToolDetails> onto(@Nullable ToolDetails base, Currency usual) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ToolDetails(
                    text(ToolField.PRODUCT, base == null ? "" : base.product()),
                    text(ToolField.VENDOR, base == null ? "" : base.vendor()),
                    text(ToolField.CATEGORY, base == null ? "" : base.category()),
                    text(ToolField.OWNER, base == null ? "" : base.owner()),
                    seatsPaid == null && base != null ? base.seatsPaid() : seatsPaid,
                    seatsUsed == null && base != null ? base.seatsUsed() : seatsUsed,
                    money(base == null ? null : base.annualCost(), usual),
                    renewal != null ? renewal : base == null ? Renewal.none() : base.renewal(),
                    noticeDays == null && base != null ? base.noticeDays() : noticeDays,
                    status != null ? status : base == null ? ToolStatus.ACTIVE : base.status(),
                    integratedWith(base),
                    text(ToolField.OUTCOME, base == null ? "" : base.outcome()),
                    text(ToolField.NOTE, base == null ? "" : base.note())));
        } catch (InvalidToolException e) {
            e.problems()
                    .forEach(problem -> refuse(
                            problem.field(), problem.key(), problem.arguments().toArray()));
            return Optional.empty();
        }
    }

    private List<String> integratedWith(@Nullable ToolDetails base) {
        String cell = cells.get(ToolField.INTEGRATED_WITH);
        if (cell != null) {
            return ToolDetails.names(cell);
        }
        return base == null ? List.of() : base.integratedWith();
    }

    private @Nullable Money money(@Nullable Money base, Currency usual) {
        BigDecimal amount = cost != null ? cost : base == null ? null : base.amount();
        if (amount == null) {
            return null;
        }
        return new Money(amount, currency != null ? currency : base != null ? base.currency() : usual);
    }

    /** A line break within a cell of a spreadsheet is a blank wherever the field is one line. */
    private String text(ToolField field, String otherwise) {
        String cell = cells.getOrDefault(field, otherwise);
        return field == ToolField.NOTE || field == ToolField.OUTCOME ? cell : cell.replaceAll("\\R", " ");
    }

    private @Nullable Integer count(ToolField field) {
        String cell = cells.get(field);
        if (cell == null) {
            return null;
        }
        BigDecimal number = number(field, cell);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            refuse(field, "tools.problem.whole");
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(field.limit())) > 0) {
            refuse(field, "tools.problem.range", 0, field.limit());
            return null;
        }
        return number.intValueExact();
    }

    private @Nullable BigDecimal cost() {
        String cell = cells.get(ToolField.ANNUAL_COST);
        return cell == null ? null : number(ToolField.ANNUAL_COST, ToolWords.withoutCurrency(cell));
    }

    private @Nullable BigDecimal number(ToolField field, String cell) {
        return switch (mapping.numbers().read(cell)) {
            case CellReading.Read<BigDecimal>(BigDecimal value) -> value;
            case CellReading.Blank<BigDecimal> ignored -> null;
            case CellReading.Unreadable<BigDecimal>(CsvReason reason) -> {
                refuse(field, reason.key());
                yield null;
            }
        };
    }

    /** Named beside the amount, else in a column of its own, else in the header of the costs. */
    private @Nullable Currency currency() {
        Optional<Currency> beside =
                Optional.ofNullable(cells.get(ToolField.ANNUAL_COST)).flatMap(ToolWords::currency);
        String cell = cells.get(ToolField.CURRENCY);
        if (beside.isEmpty() && cell != null) {
            Optional<Currency> own = ToolWords.currency(cell);
            if (own.isEmpty()) {
                refuse(ToolField.CURRENCY, "tools.problem.currency");
            }
            return own.orElse(null);
        }
        return beside.or(() ->
                        mapping.columnOf(ToolField.ANNUAL_COST).map(header::get).flatMap(ToolWords::currency))
                .orElse(null);
    }

    private @Nullable Renewal renewal() {
        String cell = cells.get(ToolField.RENEWAL);
        if (cell == null) {
            return null;
        }
        if (ToolWords.meansRollingMonth(cell)) {
            return Renewal.rollingMonth();
        }
        CellReading<LocalDate> reading = mapping.dates().read(cell);
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

    private @Nullable ToolStatus status() {
        String cell = cells.get(ToolField.STATUS);
        if (cell == null) {
            return null;
        }
        Optional<ToolStatus> status = ToolWords.status(cell);
        if (status.isEmpty()) {
            refuse(ToolField.STATUS, "tools.problem.status");
        }
        return status.orElse(null);
    }

    private void refuse(ToolField field, String key, Object... arguments) {
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
