package io.pupitre.tools;

import io.pupitre.ui.TextRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a tool. An instance is always valid.
 *
 * <p>Texts may be empty, except the product's name; what is unknown of the rest is {@code null}, which is not zero.
 *
 * @param seatsPaid 0 to 1,000,000
 * @param seatsUsed 0 to 1,000,000; may exceed what is paid for
 * @param annualCost not negative, at most 4 decimals and 15 digits before them
 * @param noticeDays days before the renewal, 0 to 3650
 * @param integratedWith the names of other tools, each once
 */
public record ToolDetails(
        String product,
        String vendor,
        String category,
        String owner,
        @Nullable Integer seatsPaid,
        @Nullable Integer seatsUsed,
        @Nullable Money annualCost,
        Renewal renewal,
        @Nullable Integer noticeDays,
        ToolStatus status,
        List<String> integratedWith,
        String outcome,
        String note) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;,|\\n]");

    /** @throws InvalidToolException with all that is wrong, not just the first */
    public ToolDetails {
        product = TextRule.tidy(product);
        vendor = TextRule.tidy(vendor);
        category = TextRule.tidy(category);
        owner = TextRule.tidy(owner);
        outcome = TextRule.tidy(outcome);
        note = TextRule.tidy(note);
        integratedWith = integratedWith.stream()
                .map(TextRule::tidy)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<FieldProblem> problems = new ArrayList<>();
        ToolField.PRODUCT.problemOf(product).ifPresent(problems::add);
        ToolField.VENDOR.problemOf(vendor).ifPresent(problems::add);
        ToolField.CATEGORY.problemOf(category).ifPresent(problems::add);
        ToolField.OWNER.problemOf(owner).ifPresent(problems::add);
        ToolField.SEATS_PAID.problemOf(seatsPaid).ifPresent(problems::add);
        ToolField.SEATS_USED.problemOf(seatsUsed).ifPresent(problems::add);
        ToolField.problemOfCost(annualCost == null ? null : annualCost.amount()).ifPresent(problems::add);
        if (renewal instanceof Renewal.OnDate onDate) {
            ToolField.problemOfRenewal(onDate.date()).ifPresent(problems::add);
        }
        ToolField.NOTICE_DAYS.problemOf(noticeDays).ifPresent(problems::add);
        problemOf(integratedWith).ifPresent(problems::add);
        ToolField.OUTCOME.problemOf(outcome).ifPresent(problems::add);
        ToolField.NOTE.problemOf(note).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidToolException(problems);
        }
    }

    /** Names out of one text, separated by semicolons, commas, bars or line breaks. */
    public static List<String> names(String text) {
        return Arrays.stream(BETWEEN_NAMES.split(text))
                .map(TextRule::tidy)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** Names as one text, from which {@link #names} gives the same ones. */
    public static String text(List<String> names) {
        return String.join("; ", names);
    }

    public ToolDetails withStatus(ToolStatus newStatus) {
        return new ToolDetails(
                product,
                vendor,
                category,
                owner,
                seatsPaid,
                seatsUsed,
                annualCost,
                renewal,
                noticeDays,
                newStatus,
                integratedWith,
                outcome,
                note);
    }

    /** These details with some fields as {@code other} has them: what is left when two people's changes are put together. */
    public ToolDetails taking(Set<ToolField> fields, ToolDetails other) {
        return new ToolDetails(
                fields.contains(ToolField.PRODUCT) ? other.product : product,
                fields.contains(ToolField.VENDOR) ? other.vendor : vendor,
                fields.contains(ToolField.CATEGORY) ? other.category : category,
                fields.contains(ToolField.OWNER) ? other.owner : owner,
                fields.contains(ToolField.SEATS_PAID) ? other.seatsPaid : seatsPaid,
                fields.contains(ToolField.SEATS_USED) ? other.seatsUsed : seatsUsed,
                cost(
                        fields.contains(ToolField.ANNUAL_COST) ? other : this,
                        fields.contains(ToolField.CURRENCY) ? other : this),
                fields.contains(ToolField.RENEWAL) ? other.renewal : renewal,
                fields.contains(ToolField.NOTICE_DAYS) ? other.noticeDays : noticeDays,
                fields.contains(ToolField.STATUS) ? other.status : status,
                fields.contains(ToolField.INTEGRATED_WITH) ? other.integratedWith : integratedWith,
                fields.contains(ToolField.OUTCOME) ? other.outcome : outcome,
                fields.contains(ToolField.NOTE) ? other.note : note);
    }

    /** The value of a field as plain text, as the audit log writes it; {@code null} when there is none. */
    public @Nullable String plain(ToolField field) {
        String text = switch (field) {
            case PRODUCT -> product;
            case VENDOR -> vendor;
            case CATEGORY -> category;
            case OWNER -> owner;
            case SEATS_PAID -> number(seatsPaid);
            case SEATS_USED -> number(seatsUsed);
            case ANNUAL_COST -> annualCost == null ? "" : annualCost.amount().toPlainString();
            case CURRENCY -> annualCost == null ? "" : annualCost.currency().getCurrencyCode();
            case RENEWAL ->
                switch (renewal) {
                    case Renewal.None ignored -> "";
                    case Renewal.RollingMonth ignored -> "MONTHLY";
                    case Renewal.OnDate onDate -> onDate.date().toString();
                };
            case NOTICE_DAYS -> number(noticeDays);
            case STATUS -> status.name();
            case INTEGRATED_WITH -> text(integratedWith);
            case OUTCOME -> outcome;
            case NOTE -> note;
        };
        return text.isEmpty() ? null : text;
    }

    /** An amount keeps its own currency when the other side knows none. */
    private static @Nullable Money cost(ToolDetails amount, ToolDetails currency) {
        if (amount.annualCost == null || currency.annualCost == null) {
            return amount.annualCost;
        }
        return new Money(amount.annualCost.amount(), currency.annualCost.currency());
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static Optional<FieldProblem> problemOf(List<String> names) {
        return names.stream().anyMatch(name -> BETWEEN_NAMES.matcher(name).find())
                ? ToolField.INTEGRATED_WITH.problem("separator")
                : ToolField.INTEGRATED_WITH.problemOf(text(names));
    }
}
