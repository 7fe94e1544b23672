package io.pupitre.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        product = product.strip();
        vendor = vendor.strip();
        category = category.strip();
        owner = owner.strip();
        outcome = paragraphs(outcome);
        note = paragraphs(note);
        integratedWith = integratedWith.stream()
                .map(String::strip)
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
                .map(String::strip)
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

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static Optional<FieldProblem> problemOf(List<String> names) {
        return names.stream().anyMatch(name -> BETWEEN_NAMES.matcher(name).find())
                ? ToolField.INTEGRATED_WITH.problem("separator")
                : ToolField.INTEGRATED_WITH.problemOf(text(names));
    }

    private static String paragraphs(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
