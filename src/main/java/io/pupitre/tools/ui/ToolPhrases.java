package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.Money;
import io.pupitre.tools.RenewalKind;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Unused;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what is known of tools into the words of the person who looks at {@code page}. */
record ToolPhrases(Component page) implements Serializable {

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String problem(FieldProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
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
            case CONSIDERED, EVALUATED, RETIRED -> StatusBadge.Status.UNKNOWN;
        };
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
            case ANNUAL_COST -> amount(plain);
            case SEATS_PAID, SEATS_USED, NOTICE_DAYS -> figures().number(Integer.parseInt(plain));
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
        return FigureFormat.of(page);
    }

    Locale language() {
        return page.getUI().orElseGet(UI::getCurrentOrThrow).getLocale();
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
