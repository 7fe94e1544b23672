package io.pupitre.tools.ui;

import io.pupitre.tools.ClientDuplicate;
import io.pupitre.tools.DuplicateCost;
import io.pupitre.tools.Money;
import io.pupitre.tools.Opportunity;
import io.pupitre.tools.SavingKind;
import io.pupitre.tools.SavingRecord;
import io.pupitre.tools.SavingStatus;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what can be saved, and how far that has come. */
record SavingPhrases(ToolPhrases words) implements Serializable {

    String kind(SavingKind kind) {
        return words.say("tools.saving-kind-" + kind.name().toLowerCase(Locale.ROOT));
    }

    String status(SavingStatus status) {
        return words.say(statusKey(status));
    }

    static String statusKey(SavingStatus status) {
        return "tools.saving-status-" + status.name().toLowerCase(Locale.ROOT);
    }

    static StatusBadge.Status badge(SavingStatus status) {
        return switch (status) {
            case FOUND, AGREED -> StatusBadge.Status.WARN;
            case REALISED -> StatusBadge.Status.OK;
            case DISMISSED -> StatusBadge.Status.UNKNOWN;
        };
    }

    /** Why money can be saved there: counted licences, or each tool with its cost. */
    String reason(Opportunity opportunity) {
        return switch (opportunity) {
            case Opportunity.UnusedLicences(var tool, var unused) ->
                words.say("tools.saving-unused", unused.licences(), Objects.requireNonNull(tool.seatsPaid()));
            case Opportunity.Duplicate(var group) ->
                words.say(
                        "tools.saving-duplicate",
                        words.capability(group.capability()),
                        group.tools().stream()
                                .map(tool -> words.cost(tool.cost()))
                                .collect(Collectors.joining(" + ")));
        };
    }

    String money(Opportunity opportunity) {
        return opportunity instanceof Opportunity.Duplicate(var group)
                ? cost(group.cost())
                : words.cost(opportunity.details().amount());
    }

    String money(SavingRecord saving) {
        return words.cost(saving.money());
    }

    /** The amount; that it is a lower bound, or why there is none. */
    String cost(DuplicateCost cost) {
        Money saving = cost.saving();
        if (saving == null) {
            return FigureFormat.UNKNOWN + " – "
                    + words.say(cost.mixed() ? "tools.saving-mixed" : "tools.saving-unpriced");
        }
        return cost.unpriced() > 0 ? words.say("tools.saving-at-least", words.cost(saving)) : words.cost(saving);
    }

    String of(ClientDuplicate duplicate) {
        return words.say("tools.stack-tools", duplicate.tools());
    }

    /** Each currency by itself. */
    String totals(@Nullable Map<String, BigDecimal> amounts) {
        return amounts == null || amounts.isEmpty()
                ? FigureFormat.UNKNOWN
                : amounts.entrySet().stream()
                        .map(one -> words.cost(new Money(one.getValue(), Currency.getInstance(one.getKey()))))
                        .collect(Collectors.joining(" · "));
    }

    /** How far it has come, and since when. */
    String since(SavingRecord saving) {
        return words.figures()
                .day(
                        saving.realisedOn() != null
                                ? saving.realisedOn()
                                : saving.agreedOn() != null ? saving.agreedOn() : saving.foundOn());
    }

    /** The name of a property that the log has. */
    String loggedLabel(String property) {
        return switch (property) {
            case "kind" -> words.say("tools.saving-kind");
            case "subject" -> words.say("tools.saving-subject");
            case "capability" -> words.say("tools.field-capability");
            case "amount" -> words.say("tools.saving-amount");
            case "currency" -> words.say("tools.field-currency");
            case "status" -> words.say("tools.field-status");
            case "note" -> words.say("tools.saving-note");
            case "realised" -> words.say("tools.saving-realised");
            case "foundOn" -> words.say("tools.saving-status-found");
            case "agreedOn" -> words.say("tools.saving-status-agreed");
            case "realisedOn" -> words.say("tools.saving-status-realised");
            default -> property;
        };
    }

    /** The value of a property as the log has it. */
    String logged(String property, String plain) {
        return switch (property) {
            case "kind" -> kind(SavingKind.valueOf(plain));
            case "capability" -> words.capability(plain);
            case "status" -> status(SavingStatus.valueOf(plain));
            case "amount", "realised" -> words.value(ToolField.ANNUAL_COST, plain);
            case "foundOn", "agreedOn", "realisedOn" -> words.figures().day(LocalDate.parse(plain));
            default -> plain;
        };
    }
}
