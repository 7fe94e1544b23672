package io.pupitre.tools;

import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a tool with what each of them accepts. The limits are those of the columns. */
public enum ToolField {
    PRODUCT("product", Kind.LINE, 160),
    /** Which one of several of the same product: a country's, a brand's. */
    INSTANCE("instance", Kind.LINE, 160),
    VENDOR("vendor", Kind.LINE, 160),
    ORIGIN("origin", Kind.OTHER, 0),
    CATEGORY("category", Kind.LINE, 120),
    /** What it is mainly there for; tools that share it may be one too many. */
    CAPABILITY("capability", Kind.OTHER, 60),
    OTHER_CAPABILITIES("otherCapabilities", Kind.OTHER, 1000),
    OWNER("owner", Kind.LINE, 160),
    ADMINS("admins", Kind.LINE, 500),
    USERS("users", Kind.LINE, 500),
    SEATS_PAID("seatsPaid", Kind.COUNT, 1_000_000),
    SEATS_USED("seatsUsed", Kind.COUNT, 1_000_000),
    ANNUAL_COST("annualCost", Kind.AMOUNT, 15),
    CURRENCY("currency", Kind.OTHER, 3),
    /** What a year would cost at the vendor's list price. */
    LIST_COST("listCost", Kind.AMOUNT, 15),
    BILLING("billing", Kind.OTHER, 0),
    TERM_MONTHS("termMonths", Kind.COUNT, 240),
    RENEWAL("renewal", Kind.OTHER, 0),
    AUTO_RENEWAL("autoRenewal", Kind.OTHER, 0),
    NOTICE_DAYS("noticeDays", Kind.COUNT, 3650),
    ORDER_NUMBER("orderNumber", Kind.LINE, 60),
    STATUS("status", Kind.OTHER, 0),
    INTEGRATED_WITH("integratedWith", Kind.LINE, 1000),
    PURPOSE("purpose", Kind.PARAGRAPHS, 2000),
    OUTCOME("outcome", Kind.PARAGRAPHS, 2000),
    NOTE("note", Kind.PARAGRAPHS, 4000);

    /** Renewals before or after these are taken for typing errors. */
    static final LocalDate EARLIEST_RENEWAL = LocalDate.of(1990, 1, 1);

    static final LocalDate LATEST_RENEWAL = LocalDate.of(2099, 12, 31);

    private static final int COST_DECIMALS = 4;

    private final String property;
    private final Kind kind;
    private final int limit;

    ToolField(String property, Kind kind, int limit) {
        this.property = property;
        this.kind = kind;
        this.limit = limit;
    }

    /** Its name in the audit log. */
    public String property() {
        return property;
    }

    /** All names under which the audit log has it: of a renewal it keeps the kind and the day. */
    public List<String> properties() {
        return this == RENEWAL ? List.of(property, "renewalDate") : List.of(property);
    }

    /** The field of that name in the audit log. */
    public static Optional<ToolField> ofProperty(String property) {
        for (ToolField field : values()) {
            if (field.property.equals(property)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The key of its translated name. */
    public String labelKey() {
        return "tools.field-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its value is an amount of money. */
    public boolean isAmount() {
        return kind == Kind.AMOUNT;
    }

    /** Whether its value is a whole number. */
    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** Whether its text may have several lines. */
    public boolean hasParagraphs() {
        return kind == Kind.PARAGRAPHS;
    }

    /** The greatest length of a text, in characters; the greatest value of a count. */
    public int limit() {
        return limit;
    }

    /** What is wrong with a text in this field, if anything. */
    public Optional<FieldProblem> problemOf(String text) {
        if (this == PRODUCT && TextRule.tidy(text).isEmpty()) {
            return problem("required");
        }
        return new TextRule(limit, kind == Kind.PARAGRAPHS)
                .problemOf(text)
                .flatMap(reason -> reason.equals("too-long") ? problem(reason, limit) : problem(reason));
    }

    /** What is wrong with a count in this field, if anything. */
    public Optional<FieldProblem> problemOf(@Nullable Integer count) {
        return count != null && (count < 0 || count > limit) ? problem("range", 0, limit) : Optional.empty();
    }

    /** What is wrong with an amount of money in this field, if anything. */
    public Optional<FieldProblem> problemOf(@Nullable BigDecimal amount) {
        if (amount == null) {
            return Optional.empty();
        }
        if (amount.signum() < 0) {
            return problem("negative");
        }
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > COST_DECIMALS) {
            return problem("decimals", COST_DECIMALS);
        }
        return (long) plain.precision() - plain.scale() > limit ? problem("too-large", limit) : Optional.empty();
    }

    /** What is wrong with a day of renewal, if anything. */
    public static Optional<FieldProblem> problemOfRenewal(LocalDate day) {
        return day.isBefore(EARLIEST_RENEWAL) || day.isAfter(LATEST_RENEWAL)
                ? RENEWAL.problem("date-range", EARLIEST_RENEWAL.getYear(), LATEST_RENEWAL.getYear())
                : Optional.empty();
    }

    Optional<FieldProblem> problem(String reason, Object... arguments) {
        return Optional.of(new FieldProblem(this, "tools.problem-" + reason, List.of(arguments)));
    }

    private enum Kind {
        LINE,
        PARAGRAPHS,
        COUNT,
        AMOUNT,
        OTHER
    }
}
