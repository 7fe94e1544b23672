package io.pupitre.tools;

import io.pupitre.csv.CsvRow;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.catalogue.Product;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file with its cells understood. An empty cell says nothing about its field.
 *
 * <p>Collects all that is wrong instead of stopping at the first cell, so that a person mends a file in one go.
 */
final class RowReading {

    private final RowCells cells;

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
        cells = new RowCells(row, header, mapping);
        seatsPaid = cells.count(ToolField.SEATS_PAID);
        seatsUsed = cells.count(ToolField.SEATS_USED);
        noticeDays = cells.count(ToolField.NOTICE_DAYS);
        termMonths = cells.count(ToolField.TERM_MONTHS);
        cost = cells.cost(ToolField.ANNUAL_COST);
        listCost = cells.cost(ToolField.LIST_COST);
        currency = cells.currency();
        renewal = cells.renewal();
        status = cells.word(ToolField.STATUS, "status", ToolWords::status);
        origin = cells.word(ToolField.ORIGIN, "word", ToolWords::origin);
        billing = cells.word(ToolField.BILLING, "word", ToolWords::billing);
        autoRenewal = cells.word(ToolField.AUTO_RENEWAL, "word", ToolWords::answer);
        capability = cells.word(ToolField.CAPABILITY, "capability", ToolWords::capability);
        otherCapabilities = cells.capabilities();
        if (product().isEmpty()) {
            cells.refuse(ToolField.PRODUCT, "tools.problem-required");
        }
    }

    long line() {
        return cells.line();
    }

    String product() {
        return cells.plain(ToolField.PRODUCT);
    }

    String vendor() {
        return cells.plain(ToolField.VENDOR);
    }

    String instance() {
        return cells.plain(ToolField.INSTANCE);
    }

    List<RowProblem> problems() {
        return cells.problems();
    }

    /** Takes another name than the cell's: a corrected one, or the stored one. */
    void rename(ToolField field, String name) {
        cells.put(field, name);
    }

    /**
     * What is known of the tool once this row is taken over; empty when something in the row is wrong, which {@link
     * #problems} then tells.
     *
     * @param known what was known before; {@code null} for a new tool
     * @param usual the currency of an amount that names none, when nothing else tells
     */
    Optional<ToolDetails> onto(@Nullable ToolRecord known, Currency usual) {
        if (!cells.problems().isEmpty()) {
            return Optional.empty();
        }
        ToolDetails base = known == null ? null : known.details();
        if (known != null && status != null && !known.reach().contains(status)) {
            cells.refuse(
                    ToolField.STATUS,
                    "tools.problem-status-step",
                    known.details().status(),
                    status);
            return Optional.empty();
        }
        try {
            return Optional.of(
                    written(base == null ? ToolDetails.of("").status(ToolStatus.ACTIVE) : base.edit(), base, usual));
        } catch (InvalidToolException e) {
            e.problems()
                    .forEach(problem -> cells.refuse(
                            problem.field(), problem.key(), problem.arguments().toArray()));
            return Optional.empty();
        }
    }

    /** Says all that the row says. */
    private ToolDetails written(ToolWriting tool, @Nullable ToolDetails base, Currency usual) {
        said(cells.text(ToolField.PRODUCT), tool::product);
        said(cells.text(ToolField.INSTANCE), tool::instance);
        said(cells.text(ToolField.VENDOR), tool::vendor);
        said(base == null ? originOfNew() : origin, tool::origin);
        said(cells.text(ToolField.CATEGORY), tool::category);
        said(base == null ? capabilityOfNew() : capability, tool::capability);
        if (!otherCapabilities.isEmpty()) {
            tool.otherCapabilities(otherCapabilities);
        }
        said(cells.text(ToolField.OWNER), tool::owner);
        said(cells.text(ToolField.ADMINS), tool::admins);
        said(cells.text(ToolField.USERS), tool::users);
        said(seatsPaid, tool::seatsPaid);
        said(seatsUsed, tool::seatsUsed);
        costs(tool, base, usual);
        said(billing, tool::billing);
        said(termMonths, tool::termMonths);
        said(renewal, tool::renewal);
        said(autoRenewal, tool::autoRenewal);
        said(noticeDays, tool::noticeDays);
        said(cells.text(ToolField.ORDER_NUMBER), tool::orderNumber);
        said(status, tool::status);
        List<String> integrations = ToolDetails.names(cells.plain(ToolField.INTEGRATED_WITH));
        if (!integrations.isEmpty()) {
            tool.integratedWith(integrations);
        }
        said(cells.text(ToolField.PURPOSE), tool::purpose);
        said(cells.text(ToolField.OUTCOME), tool::outcome);
        said(cells.text(ToolField.NOTE), tool::note);
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
                .or(() -> Catalogue.capabilityNamed(cells.plain(ToolField.CATEGORY)))
                .map(Capability::key)
                .orElse(null);
    }
}
