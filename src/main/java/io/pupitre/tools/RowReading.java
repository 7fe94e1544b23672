package io.pupitre.tools;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRow;
import io.pupitre.csv.CsvWriter;
import io.pupitre.csv.DateStyle;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file with its cells understood. An empty cell says nothing about its field.
 *
 * <p>Collects all that is wrong instead of stopping at the first cell, so that a person mends a file in one go.
 */
final class RowReading {

    /** Commas are part of their names. */
    private static final Pattern BETWEEN_CAPABILITIES = Pattern.compile("[;|\\n]");

    private final CsvRow row;
    private final List<String> header;
    private final ImportMapping mapping;
    private final Map<ToolField, String> cells = new EnumMap<>(ToolField.class);
    private final List<RowProblem> problems = new ArrayList<>();

    private final @Nullable Integer seatsPaid;
    private final @Nullable Integer seatsUsed;
    private final @Nullable BigDecimal cost;
    private final @Nullable BigDecimal listCost;
    private final @Nullable Currency currency;
    private final @Nullable Integer termMonths;
    private final @Nullable Renewal renewal;
    private final @Nullable Integer noticeDays;
    private final @Nullable ToolStatus status;
    private final @Nullable ToolOrigin origin;
    private final @Nullable Billing billing;
    private final @Nullable Boolean autoRenewal;
    private final @Nullable String capability;
    private final List<String> otherCapabilities;

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
        termMonths = count(ToolField.TERM_MONTHS);
        cost = cost(ToolField.ANNUAL_COST);
        listCost = cost(ToolField.LIST_COST);
        currency = currency();
        renewal = renewal();
        status = word(ToolField.STATUS, "status", ToolWords::status);
        origin = word(ToolField.ORIGIN, "word", ToolWords::origin);
        billing = word(ToolField.BILLING, "word", ToolWords::billing);
        autoRenewal = word(ToolField.AUTO_RENEWAL, "word", ToolWords::answer);
        capability = word(ToolField.CAPABILITY, "capability", ToolWords::capability);
        otherCapabilities = capabilities();
        if (!cells.containsKey(ToolField.PRODUCT)) {
            refuse(ToolField.PRODUCT, "tools.problem-required");
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

    String instance() {
        return cells.getOrDefault(ToolField.INSTANCE, "");
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
        if (base != null && status != null && !base.status().reach().contains(status)) {
            refuse(ToolField.STATUS, "tools.problem-status-step", base.status(), status);
            return Optional.empty();
        }
        try {
            return Optional.of(
                    written(base == null ? ToolDetails.of("").status(ToolStatus.ACTIVE) : base.edit(), base, usual));
        } catch (InvalidToolException e) {
            e.problems()
                    .forEach(problem -> refuse(
                            problem.field(), problem.key(), problem.arguments().toArray()));
            return Optional.empty();
        }
    }

    /** Says all that the row says. */
    private ToolDetails written(ToolWriting tool, @Nullable ToolDetails base, Currency usual) {
        said(text(ToolField.PRODUCT), tool::product);
        said(text(ToolField.INSTANCE), tool::instance);
        said(text(ToolField.VENDOR), tool::vendor);
        said(base == null ? originOfNew() : origin, tool::origin);
        said(text(ToolField.CATEGORY), tool::category);
        said(base == null ? capabilityOfNew() : capability, tool::capability);
        if (!otherCapabilities.isEmpty()) {
            tool.otherCapabilities(otherCapabilities);
        }
        said(text(ToolField.OWNER), tool::owner);
        said(text(ToolField.ADMINS), tool::admins);
        said(text(ToolField.USERS), tool::users);
        said(seatsPaid, tool::seatsPaid);
        said(seatsUsed, tool::seatsUsed);
        costs(tool, base, usual);
        said(billing, tool::billing);
        said(termMonths, tool::termMonths);
        said(renewal, tool::renewal);
        said(autoRenewal, tool::autoRenewal);
        said(noticeDays, tool::noticeDays);
        said(text(ToolField.ORDER_NUMBER), tool::orderNumber);
        said(status, tool::status);
        String integrations = cells.get(ToolField.INTEGRATED_WITH);
        said(integrations == null ? null : ToolDetails.names(integrations), tool::integratedWith);
        said(text(ToolField.PURPOSE), tool::purpose);
        said(text(ToolField.OUTCOME), tool::outcome);
        said(text(ToolField.NOTE), tool::note);
        return tool.details();
    }

    private static <T> void said(@Nullable T value, Consumer<T> write) {
        if (value != null) {
            write.accept(value);
        }
    }

    private void costs(ToolWriting tool, @Nullable ToolDetails base, Currency usual) {
        Currency known =
                base == null || base.currencyCode().isEmpty() ? usual : Currency.getInstance(base.currencyCode());
        tool.costs(
                cost != null ? cost : base == null ? null : ToolDetails.amount(base.annualCost()),
                listCost != null ? listCost : base == null ? null : ToolDetails.amount(base.listCost()),
                currency != null ? currency : known);
    }

    /** Who built an application themselves often says so in the vendor's place. */
    private @Nullable ToolOrigin originOfNew() {
        return origin != null
                ? origin
                : ToolWords.origin(vendor())
                        .filter(told -> told == ToolOrigin.IN_HOUSE)
                        .orElse(null);
    }

    /** What a new tool is there for, when the row doesn't say: as the vendor list knows the product, else by its category. */
    private @Nullable String capabilityOfNew() {
        if (capability != null) {
            return capability;
        }
        return Catalogue.product(product(), vendor())
                .map(Product::primary)
                .or(() -> Catalogue.capabilityNamed(cells.getOrDefault(ToolField.CATEGORY, "")))
                .map(Capability::key)
                .orElse(null);
    }

    /** A line break within a cell of a spreadsheet is a blank wherever the field is one line. */
    private @Nullable String text(ToolField field) {
        String cell = cells.get(field);
        return cell == null || field.hasParagraphs() ? cell : cell.replaceAll("\\R", " ");
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
            refuse(field, "tools.problem-whole");
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(field.limit())) > 0) {
            refuse(field, "tools.problem-range", 0, field.limit());
            return null;
        }
        return number.intValueExact();
    }

    private @Nullable BigDecimal cost(ToolField field) {
        String cell = cells.get(field);
        return cell == null ? null : number(field, ToolWords.withoutCurrency(cell));
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
                refuse(ToolField.CURRENCY, "tools.problem-currency");
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

    private <T> @Nullable T word(ToolField field, String reason, Function<String, Optional<T>> meaning) {
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

    private List<String> capabilities() {
        List<String> keys = new ArrayList<>();
        BETWEEN_CAPABILITIES
                .splitAsStream(cells.getOrDefault(ToolField.OTHER_CAPABILITIES, ""))
                .filter(name -> !name.isBlank())
                .forEach(name -> ToolWords.capability(name)
                        .ifPresentOrElse(
                                keys::add, () -> refuse(ToolField.OTHER_CAPABILITIES, "tools.problem-capability")));
        return keys;
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
