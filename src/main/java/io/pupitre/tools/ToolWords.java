package io.pupitre.tools;

import io.pupitre.tools.catalogue.Folded;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of files, French and English. What is exported in one language is understood again whatever the language of who
 * imports it, which is why these words are not among the translations of the screens.
 */
final class ToolWords {

    /** "(€)", "(jours)": the unit of a column, not its name. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    private static final Pattern SIGN_OR_CODE = Pattern.compile("[€$£]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");

    /** The first word of each list is the French header of an export, the second the English one. */
    private static final Map<ToolField, List<String>> HEADERS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ToolField.PRODUCT,
                    List.of("Outil", "Tool", "Produit", "Product", "Nom", "Name", "Logiciel", "Software", "Solution")),
            Map.entry(
                    ToolField.VENDOR,
                    List.of("Éditeur", "Vendor", "Fournisseur", "Supplier", "Publisher", "Société", "Company")),
            Map.entry(ToolField.CATEGORY, List.of("Catégorie", "Category", "Famille", "Family", "Type")),
            Map.entry(
                    ToolField.OWNER,
                    List.of("Propriétaire", "Owner", "Responsable", "Référent", "Business owner", "Contact")),
            Map.entry(
                    ToolField.SEATS_PAID,
                    List.of(
                            "Licences payées",
                            "Seats paid",
                            "Licences",
                            "Sièges payés",
                            "Sièges",
                            "Paid seats",
                            "Seats")),
            Map.entry(
                    ToolField.SEATS_USED,
                    List.of(
                            "Licences utilisées",
                            "Seats used",
                            "Sièges utilisés",
                            "Used seats",
                            "Utilisateurs actifs",
                            "Active users")),
            Map.entry(
                    ToolField.ANNUAL_COST,
                    List.of(
                            "Coût annuel",
                            "Annual cost",
                            "Coût",
                            "Cost",
                            "Prix annuel",
                            "Montant annuel",
                            "Yearly cost",
                            "Cost per year")),
            Map.entry(ToolField.CURRENCY, List.of("Devise", "Currency", "Monnaie")),
            Map.entry(
                    ToolField.RENEWAL,
                    List.of(
                            "Renouvellement",
                            "Renewal",
                            "Date de renouvellement",
                            "Renewal date",
                            "Échéance",
                            "Fin de contrat",
                            "Contract end")),
            Map.entry(
                    ToolField.NOTICE_DAYS,
                    List.of("Préavis (jours)", "Notice (days)", "Jours de préavis", "Notice days", "Notice period")),
            Map.entry(ToolField.STATUS, List.of("Statut", "Status", "État", "State")),
            Map.entry(
                    ToolField.INTEGRATED_WITH,
                    List.of("Intégré à", "Integrated with", "Intégrations", "Integrations", "Connecté à")),
            Map.entry(ToolField.OUTCOME, List.of("Résultat", "Outcome", "Objectif", "Purpose", "Usage")),
            Map.entry(
                    ToolField.NOTE,
                    List.of("Commentaire", "Note", "Commentaires", "Notes", "Comment", "Comments", "Remarque"))));

    /** The first is French, the second English. */
    private static final Map<ToolStatus, List<String>> STATUSES = new EnumMap<>(Map.of(
            ToolStatus.CONSIDERED,
            List.of("Envisagé", "Considered", "À l'étude", "Planned", "Prévu"),
            ToolStatus.EVALUATED,
            List.of("En évaluation", "In evaluation", "Évalué", "Evaluated", "Pilote", "Pilot", "En test", "Trial"),
            ToolStatus.ACTIVE,
            List.of("Actif", "Active", "En service", "Live", "In use", "Utilisé"),
            ToolStatus.RETIRING,
            List.of("En cours de retrait", "Retiring", "En retrait", "Being retired", "Phasing out"),
            ToolStatus.RETIRED,
            List.of("Retiré", "Retired", "Arrêté", "Archivé", "Archived", "Inactif", "Inactive")));

    private static final List<String> ROLLING_MONTH =
            List.of("mensuel", "monthly", "mensuelle", "mois glissant", "rolling month", "rolling", "month to month");

    private static final Map<Folded, ToolField> FIELD_OF = inverse(HEADERS);
    private static final Map<Folded, ToolStatus> STATUS_OF = inverse(STATUSES);
    private static final Set<Folded> MEANS_ROLLING_MONTH =
            Set.copyOf(ROLLING_MONTH.stream().map(Folded::of).toList());

    private ToolWords() {}

    static String header(ToolField field, Locale language) {
        return Objects.requireNonNull(HEADERS.get(field)).get(place(language));
    }

    static String word(ToolStatus status, Locale language) {
        return Objects.requireNonNull(STATUSES.get(status)).get(place(language));
    }

    static String rollingMonth(Locale language) {
        return ROLLING_MONTH.get(place(language));
    }

    /** The field that a column of that name means. */
    static Optional<ToolField> field(String header) {
        ToolField exact = FIELD_OF.get(Folded.of(header));
        return exact != null ? Optional.of(exact) : bare(header).map(FIELD_OF::get);
    }

    static Optional<ToolStatus> status(String cell) {
        return Optional.ofNullable(STATUS_OF.get(Folded.of(cell)));
    }

    static boolean meansRollingMonth(String cell) {
        return MEANS_ROLLING_MONTH.contains(Folded.of(cell));
    }

    /** A currency named by its sign or its ISO 4217 code anywhere in the text; "$" is taken for the US dollar. */
    static Optional<Currency> currency(String text) {
        Matcher found = SIGN_OR_CODE.matcher(text);
        while (found.find()) {
            Currency currency = currencyOf(found.group());
            if (currency != null) {
                return Optional.of(currency);
            }
        }
        return Optional.empty();
    }

    /** The text without the currency's sign or code. */
    static String withoutCurrency(String text) {
        return currency(text).isPresent() ? SIGN_OR_CODE.matcher(text).replaceAll("") : text;
    }

    private static Optional<Folded> bare(String header) {
        String name = IN_BRACKETS.matcher(header).replaceAll(" ");
        return name.equals(header) ? Optional.empty() : Optional.of(Folded.of(name));
    }

    private static @Nullable Currency currencyOf(String signOrCode) {
        try {
            return Currency.getInstance(
                    switch (signOrCode) {
                        case "€" -> "EUR";
                        case "$" -> "USD";
                        case "£" -> "GBP";
                        default -> signOrCode;
                    });
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int place(Locale language) {
        return language.getLanguage().equals("fr") ? 0 : 1;
    }

    private static <T> Map<Folded, T> inverse(Map<T, List<String>> words) {
        Map<Folded, T> meanings = new HashMap<>();
        words.forEach((meaning, list) -> list.stream()
                .flatMap(word ->
                        Stream.of(Optional.of(Folded.of(word)), bare(word)).flatMap(Optional::stream))
                .forEach(folded -> meanings.put(folded, meaning)));
        return Map.copyOf(meanings);
    }
}
