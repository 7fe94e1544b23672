package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.tools.Billing;
import io.pupitre.tools.Completeness;
import io.pupitre.tools.Discount;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.Money;
import io.pupitre.tools.RenewalKind;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolOrigin;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Unused;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is known of tools into words.
 *
 * @param phrases gives the phrase of a key with its arguments
 * @param reader gives the language of the phrases
 */
record ToolPhrases(SerializableBiFunction<String, Object[], String> phrases, SerializableSupplier<Locale> reader)
        implements Serializable {

    /** The words of the person who looks at a page, in the language that it has whenever it is asked. */
    ToolPhrases(Component page) {
        this(
                page::getTranslation,
                () -> page.getUI().orElseGet(UI::getCurrentOrThrow).getLocale());
    }

    /** Where there is no page. */
    ToolPhrases(I18NProvider phrases, Locale language) {
        this((key, arguments) -> phrases.getTranslation(key, language, arguments), () -> language);
    }

    String say(String key, Object... arguments) {
        return phrases.apply(key, arguments);
    }

    String problem(FieldProblem problem) {
        return problem(problem.key(), problem.arguments());
    }

    /** A reason whose arguments may be statuses. */
    String problem(String key, List<Object> arguments) {
        return say(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof ToolStatus status ? status(status) : argument)
                        .toArray());
    }

    String label(ToolField field) {
        return say(field.labelKey());
    }

    String status(ToolStatus status) {
        return say(key("tools.status-", status));
    }

    /** How a status is coloured: only one that asks for something stands out. */
    static StatusBadge.Status badge(ToolStatus status) {
        return switch (status) {
            case ACTIVE -> StatusBadge.Status.OK;
            case RETIRING -> StatusBadge.Status.WARN;
            case CONSIDERED, EVALUATED, APPROVED, IMPLEMENTING, RETIRED -> StatusBadge.Status.UNKNOWN;
        };
    }

    String origin(ToolOrigin origin) {
        return say(key("tools.origin-", origin));
    }

    String billing(Billing billing) {
        return say(key("tools.billing-", billing));
    }

    String answer(boolean yes) {
        return say(yes ? "tools.yes" : "tools.no");
    }

    /** The name of a capability by its key. */
    String capability(String key) {
        return Catalogue.capability(key).map(one -> one.name(language())).orElse(key);
    }

    /** The order of names in the person's language. */
    Comparator<String> alphabetically() {
        return Collator.getInstance(language())::compare;
    }

    String renewal(RenewalKind kind) {
        return say(key("tools.renewal-", kind));
    }

    String renewal(RenewalKind kind, @Nullable LocalDate day) {
        return switch (kind) {
            case NONE -> FigureFormat.UNKNOWN;
            case MONTHLY -> renewal(kind);
            case DATE -> figures().day(day);
        };
    }

    String cost(@Nullable Money money) {
        return money == null ? FigureFormat.UNKNOWN : figures().money(money.amount(), money.currency());
    }

    String count(@Nullable Integer count) {
        return count == null ? FigureFormat.UNKNOWN : figures().number(count);
    }

    /** How many of the licences are used: 9 / 12. */
    String seats(ToolRow tool) {
        return tool.seatsPaid() == null && tool.seatsUsed() == null
                ? FigureFormat.UNKNOWN
                : count(tool.seatsUsed()) + "\u00A0/\u00A0" + count(tool.seatsPaid());
    }

    /** The money that is paid for licences without a user; that there are too few of them is said in words. */
    String unused(Unused unused) {
        return switch (unused) {
            case Unused.Licences(int ignored, Money money) -> cost(money);
            case Unused.Overused ignored -> say("tools.overused");
            case Unused.NotKnown ignored -> FigureFormat.UNKNOWN;
        };
    }

    /** The same with its reason. */
    String unusedInWords(Unused unused, @Nullable Integer paid) {
        return switch (unused) {
            case Unused.Licences(int licences, Money money)
            when licences > 0 -> say("tools.unused-of", cost(money), licences, Objects.requireNonNull(paid));
            case Unused.Licences ignored -> say("tools.unused-none");
            case Unused.Overused(int people) -> say("tools.overused-by", people);
            case Unused.NotKnown(Unused.Reason reason) ->
                FigureFormat.UNKNOWN + " – " + say(key("tools.unused-", reason));
        };
    }

    /** How complete it is, and what is missing. */
    String completeness(Completeness known) {
        return known.missing().isEmpty()
                ? say("tools.complete")
                : say(
                        "tools.completeness",
                        known.percent(),
                        known.missing().stream().map(this::label).collect(Collectors.joining(", ")));
    }

    /** In money and as a share of the list price. */
    String discount(Discount discount) {
        return say(
                "tools.discount-of",
                cost(discount.money()),
                figures().number(discount.share().movePointRight(2), 1));
    }

    /** A field's plain value, as differences and previews carry it. */
    String value(ToolField field, @Nullable String plain) {
        if (plain == null) {
            return FigureFormat.UNKNOWN;
        }
        return switch (field) {
            case STATUS -> status(ToolStatus.valueOf(plain));
            case RENEWAL ->
                plain.equals("MONTHLY")
                        ? renewal(RenewalKind.MONTHLY)
                        : figures().day(LocalDate.parse(plain));
            case ORIGIN -> origin(ToolOrigin.valueOf(plain));
            case CAPABILITY -> capability(plain);
            case OTHER_CAPABILITIES ->
                ToolDetails.names(plain).stream().map(this::capability).collect(Collectors.joining(", "));
            case BILLING -> billing(Billing.valueOf(plain));
            case AUTO_RENEWAL -> answer(Boolean.parseBoolean(plain));
            case ANNUAL_COST, LIST_COST -> amount(plain);
            case SEATS_PAID, SEATS_USED, NOTICE_DAYS, TERM_MONTHS -> figures().number(Integer.parseInt(plain));
            default -> plain;
        };
    }

    /** A property's value as the audit log has it; it knows the kind of a renewal and its day as two properties. */
    String logged(String property, @Nullable String plain) {
        if (plain == null) {
            return FigureFormat.UNKNOWN;
        }
        return switch (property) {
            case "renewal" -> renewal(RenewalKind.valueOf(plain));
            case "renewalDate" -> figures().day(LocalDate.parse(plain));
            default ->
                ToolField.ofProperty(property).map(field -> value(field, plain)).orElse(plain);
        };
    }

    String loggedLabel(String property) {
        return property.equals("renewalDate")
                ? say("tools.renewal-day")
                : ToolField.ofProperty(property).map(this::label).orElse(property);
    }

    FigureFormat figures() {
        return new FigureFormat(language());
    }

    Locale language() {
        return reader.get();
    }

    /** With as many decimals as it has: a difference of a fraction of a cent must be visible. */
    private String amount(String plain) {
        BigDecimal amount = new BigDecimal(plain);
        return figures().number(amount, Math.max(0, amount.scale()));
    }

    private static String key(String prefix, Enum<?> name) {
        return prefix + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
