package io.pupitre.tools;

import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a tool and of the contract that it is used under. An instance is always valid; {@link #of} begins one.
 *
 * <p>Texts may be empty, except the product's name; what is unknown of the rest is {@code null}, which is not zero.
 *
 * @param instance tells several of the same product apart
 * @param capability the key of what it is mainly there for, of the {@link Catalogue}
 * @param otherCapabilities the keys of what it is used for besides, each once, sorted, without the main one
 * @param seatsPaid 0 to 1,000,000
 * @param seatsUsed 0 to 1,000,000; may exceed what is paid for
 * @param annualCost what was signed; not negative, at most 4 decimals and 15 digits before them
 * @param listCost what a year would cost at list price, in the same currency
 * @param termMonths for how long the contract runs, 0 to 240
 * @param autoRenewal whether the contract goes on unless notice is given
 * @param noticeDays days before the renewal, 0 to 3650
 * @param orderNumber of the purchase order
 * @param integratedWith the names of other tools, each once
 * @param purpose what it is meant for
 * @param outcome what comes of it
 */
public record ToolDetails(
        String product,
        String instance,
        String vendor,
        ToolOrigin origin,
        String category,
        @Nullable String capability,
        List<String> otherCapabilities,
        String owner,
        String admins,
        String users,
        @Nullable Integer seatsPaid,
        @Nullable Integer seatsUsed,
        @Nullable Money annualCost,
        @Nullable Money listCost,
        @Nullable Billing billing,
        @Nullable Integer termMonths,
        Renewal renewal,
        @Nullable Boolean autoRenewal,
        @Nullable Integer noticeDays,
        String orderNumber,
        ToolStatus status,
        List<String> integratedWith,
        String purpose,
        String outcome,
        String note) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;,|\\n]");

    /** @throws InvalidToolException with all that is wrong, not just the first */
    public ToolDetails {
        product = TextRule.tidy(product);
        instance = TextRule.tidy(instance);
        vendor = TextRule.tidy(vendor);
        category = TextRule.tidy(category);
        owner = TextRule.tidy(owner);
        admins = TextRule.tidy(admins);
        users = TextRule.tidy(users);
        orderNumber = TextRule.tidy(orderNumber);
        purpose = TextRule.tidy(purpose);
        outcome = TextRule.tidy(outcome);
        note = TextRule.tidy(note);
        String main = capability;
        otherCapabilities = otherCapabilities.stream()
                .filter(key -> !key.equals(main))
                .distinct()
                .sorted()
                .toList();
        integratedWith = integratedWith.stream()
                .map(TextRule::tidy)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<Optional<FieldProblem>> checks = new ArrayList<>(List.of(
                ToolField.PRODUCT.problemOf(product),
                ToolField.INSTANCE.problemOf(instance),
                ToolField.VENDOR.problemOf(vendor),
                ToolField.CATEGORY.problemOf(category),
                problemOf(ToolField.CAPABILITY, capability == null ? List.of() : List.of(capability)),
                problemOf(ToolField.OTHER_CAPABILITIES, otherCapabilities),
                ToolField.OWNER.problemOf(owner),
                ToolField.ADMINS.problemOf(admins),
                ToolField.USERS.problemOf(users),
                ToolField.SEATS_PAID.problemOf(seatsPaid),
                ToolField.SEATS_USED.problemOf(seatsUsed),
                ToolField.ANNUAL_COST.problemOf(amount(annualCost)),
                ToolField.LIST_COST.problemOf(amount(listCost)),
                ToolField.TERM_MONTHS.problemOf(termMonths)));
        if (annualCost != null && listCost != null && !annualCost.currency().equals(listCost.currency())) {
            checks.add(ToolField.LIST_COST.problem("currency-differs"));
        }
        if (renewal instanceof Renewal.OnDate onDate) {
            checks.add(ToolField.problemOfRenewal(onDate.date()));
        }
        checks.addAll(List.of(
                ToolField.NOTICE_DAYS.problemOf(noticeDays),
                ToolField.ORDER_NUMBER.problemOf(orderNumber),
                problemOf(integratedWith),
                ToolField.PURPOSE.problemOf(purpose),
                ToolField.OUTCOME.problemOf(outcome),
                ToolField.NOTE.problemOf(note)));
        List<FieldProblem> problems = checks.stream().flatMap(Optional::stream).toList();
        if (!problems.isEmpty()) {
            throw new InvalidToolException(problems);
        }
    }

    /** Begins the details of a product of which nothing else is known: bought, and being considered. */
    public static ToolWriting of(String product) {
        return new ToolWriting(product);
    }

    /** Begins other details with these. */
    public ToolWriting edit() {
        return new ToolWriting(this);
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
    public static String text(Collection<String> names) {
        return String.join("; ", names);
    }

    public ToolDetails withStatus(ToolStatus newStatus) {
        return edit().status(newStatus).details();
    }

    /** These details with some fields as {@code other} has them: what is left when two people's changes are put together. */
    public ToolDetails taking(Set<ToolField> fields, ToolDetails other) {
        ToolWriting merged = edit();
        fields.forEach(field -> merged.take(field, other));
        return merged.details();
    }

    /** Its name, with which one of several it is: {@code Marketing Cloud (Asia)}. */
    public String name() {
        return name(product, instance);
    }

    /** The same of a tool whose details were not read. */
    public static String name(String product, String instance) {
        return instance.isEmpty() ? product : product + " (" + instance + ")";
    }

    /** The last day on which notice can be given; null when it is not known. */
    public @Nullable LocalDate noticeBy() {
        return renewal instanceof Renewal.OnDate(LocalDate day) && noticeDays != null
                ? day.minusDays(noticeDays)
                : null;
    }

    /** The value of a field as plain text, as the audit log writes it; {@code null} when there is none. */
    public @Nullable String plain(ToolField field) {
        String text = switch (field) {
            case PRODUCT -> product;
            case INSTANCE -> instance;
            case VENDOR -> vendor;
            case ORIGIN -> origin.name();
            case CATEGORY -> category;
            case CAPABILITY -> capability == null ? "" : capability;
            case OTHER_CAPABILITIES -> text(otherCapabilities);
            case OWNER -> owner;
            case ADMINS -> admins;
            case USERS -> users;
            case SEATS_PAID -> plain(seatsPaid);
            case SEATS_USED -> plain(seatsUsed);
            case ANNUAL_COST -> annualCost == null ? "" : annualCost.amount().toPlainString();
            case CURRENCY -> currencyCode();
            case LIST_COST -> listCost == null ? "" : listCost.amount().toPlainString();
            case BILLING -> plain(billing);
            case TERM_MONTHS -> plain(termMonths);
            case RENEWAL ->
                switch (renewal) {
                    case Renewal.None ignored -> "";
                    case Renewal.RollingMonth ignored -> "MONTHLY";
                    case Renewal.OnDate onDate -> onDate.date().toString();
                };
            case AUTO_RENEWAL -> plain(autoRenewal);
            case NOTICE_DAYS -> plain(noticeDays);
            case ORDER_NUMBER -> orderNumber;
            case STATUS -> status.name();
            case INTEGRATED_WITH -> text(integratedWith);
            case PURPOSE -> purpose;
            case OUTCOME -> outcome;
            case NOTE -> note;
        };
        return text.isEmpty() ? null : text;
    }

    /** The ISO 4217 code of what its costs are in; empty without one. */
    String currencyCode() {
        return annualCost != null
                ? annualCost.currency().getCurrencyCode()
                : listCost != null ? listCost.currency().getCurrencyCode() : "";
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Optional<FieldProblem> problemOf(ToolField field, List<String> capabilities) {
        return capabilities.stream().allMatch(key -> Catalogue.capability(key).isPresent())
                ? field.problemOf(text(capabilities))
                : field.problem("capability");
    }

    private static Optional<FieldProblem> problemOf(List<String> names) {
        return names.stream().anyMatch(name -> BETWEEN_NAMES.matcher(name).find())
                ? ToolField.INTEGRATED_WITH.problem("separator")
                : ToolField.INTEGRATED_WITH.problemOf(text(names));
    }
}
