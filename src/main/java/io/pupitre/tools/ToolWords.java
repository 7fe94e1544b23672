package io.pupitre.tools;

import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
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
            Map.entry(
                    ToolField.INSTANCE,
                    List.of("Instance", "Instance", "Environnement", "Environment", "Compte", "Account")),
            Map.entry(ToolField.ORIGIN, List.of("Origine", "Origin", "Acheté ou interne", "Bought or in-house")),
            Map.entry(
                    ToolField.CAPABILITY,
                    List.of(
                            "Capacité principale",
                            "Primary capability",
                            "Capacité",
                            "Capability",
                            "Fonction",
                            "Function")),
            Map.entry(
                    ToolField.OTHER_CAPABILITIES,
                    List.of("Autres capacités", "Other capabilities", "Capacités", "Capabilities")),
            Map.entry(ToolField.ADMINS, List.of("Administrateurs", "Admins", "Administrateur", "Administrator")),
            Map.entry(ToolField.USERS, List.of("Utilisateurs", "Users", "Équipes", "Teams", "Utilisé par", "Used by")),
            Map.entry(
                    ToolField.LIST_COST,
                    List.of("Coût au tarif public", "Cost at list price", "Prix public", "List price", "Tarif")),
            Map.entry(ToolField.BILLING, List.of("Facturation", "Billing", "Périodicité", "Billing period")),
            Map.entry(
                    ToolField.TERM_MONTHS,
                    List.of("Durée (mois)", "Term (months)", "Durée du contrat", "Contract term", "Engagement")),
            Map.entry(
                    ToolField.AUTO_RENEWAL,
                    List.of("Reconduction tacite", "Auto-renewal", "Tacite reconduction", "Automatic renewal")),
            Map.entry(
                    ToolField.ORDER_NUMBER,
                    List.of("N° de commande", "PO number", "Bon de commande", "Purchase order", "Numéro de commande")),
            Map.entry(ToolField.PURPOSE, List.of("Objectif", "Purpose", "But", "Goal")),
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
            Map.entry(ToolField.OUTCOME, List.of("Résultat", "Outcome", "Usage")),
            Map.entry(
                    ToolField.NOTE,
                    List.of("Commentaire", "Note", "Commentaires", "Notes", "Comment", "Comments", "Remarque"))));

    /** The first is French, the second English. */
    private static final Map<ToolStatus, List<String>> STATUSES = new EnumMap<>(Map.of(
            ToolStatus.CONSIDERED,
            List.of("Envisagé", "Considered", "À l'étude", "Planned", "Prévu"),
            ToolStatus.EVALUATED,
            List.of("En évaluation", "In evaluation", "Évalué", "Evaluated", "Pilote", "Pilot", "En test", "Trial"),
            ToolStatus.APPROVED,
            List.of("Approuvé", "Approved", "Validé", "Accepted"),
            ToolStatus.IMPLEMENTING,
            List.of("En déploiement", "Implementing", "Déploiement", "In implementation", "Onboarding", "Rollout"),
            ToolStatus.ACTIVE,
            List.of("Actif", "Active", "En service", "Live", "In use", "Utilisé"),
            ToolStatus.RETIRING,
            List.of("En cours de retrait", "Retiring", "En retrait", "Being retired", "Phasing out"),
            ToolStatus.RETIRED,
            List.of("Retiré", "Retired", "Arrêté", "Archivé", "Archived", "Inactif", "Inactive")));

    /** The first is French, the second English. */
    private static final Map<ToolOrigin, List<String>> ORIGINS = new EnumMap<>(Map.of(
            ToolOrigin.BOUGHT,
            List.of("Acheté", "Bought", "Achat", "Éditeur", "Vendor", "SaaS"),
            ToolOrigin.IN_HOUSE,
            List.of("Interne", "In-house", "Développement interne", "Built", "Maison", "Internal")));

    /** The first is French, the second English. */
    private static final Map<Billing, List<String>> BILLINGS = new EnumMap<>(Map.of(
            Billing.MONTHLY,
            List.of("Mensuelle", "Monthly", "Mensuel", "Mois", "Month"),
            Billing.QUARTERLY,
            List.of("Trimestrielle", "Quarterly", "Trimestriel", "Trimestre", "Quarter"),
            Billing.YEARLY,
            List.of("Annuelle", "Yearly", "Annuel", "Annual", "Annually", "Année", "Year"),
            Billing.UPFRONT,
            List.of("D’avance", "Upfront", "En une fois", "Prepaid", "Prépayé")));

    /** The first is French, the second English. */
    private static final Map<Boolean, List<String>> ANSWERS = Map.of(
            true, List.of("oui", "yes", "vrai", "true", "tacite", "automatique", "automatic", "x"),
            false, List.of("non", "no", "faux", "false", "aucune", "none"));

    private static final List<String> ROLLING_MONTH =
            List.of("mensuel", "monthly", "mensuelle", "mois glissant", "rolling month", "rolling", "month to month");

    private static final Map<Folded, ToolField> FIELD_OF = inverse(HEADERS);
    private static final Map<Folded, ToolStatus> STATUS_OF = inverse(STATUSES);
    private static final Map<Folded, ToolOrigin> ORIGIN_OF = inverse(ORIGINS);
    private static final Map<Folded, Billing> BILLING_OF = inverse(BILLINGS);
    private static final Map<Folded, Boolean> ANSWER_OF = inverse(ANSWERS);
    private static final Set<Folded> MEANS_ROLLING_MONTH =
            Set.copyOf(ROLLING_MONTH.stream().map(Folded::of).toList());

    private ToolWords() {}

    static String header(ToolField field, Locale language) {
        return Objects.requireNonNull(HEADERS.get(field)).get(place(language));
    }

    static String word(ToolStatus status, Locale language) {
        return Objects.requireNonNull(STATUSES.get(status)).get(place(language));
    }

    static String word(ToolOrigin origin, Locale language) {
        return Objects.requireNonNull(ORIGINS.get(origin)).get(place(language));
    }

    static String word(Billing billing, Locale language) {
        return Objects.requireNonNull(BILLINGS.get(billing)).get(place(language));
    }

    static String word(boolean answer, Locale language) {
        return Objects.requireNonNull(ANSWERS.get(answer)).get(place(language));
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

    static Optional<ToolOrigin> origin(String cell) {
        return Optional.ofNullable(ORIGIN_OF.get(Folded.of(cell)));
    }

    static Optional<Billing> billing(String cell) {
        return Optional.ofNullable(BILLING_OF.get(Folded.of(cell)));
    }

    static Optional<Boolean> answer(String cell) {
        return Optional.ofNullable(ANSWER_OF.get(Folded.of(cell)));
    }

    /** A capability by its key or by a word for it. */
    static Optional<String> capability(String cell) {
        return Catalogue.capability(cell)
                .or(() -> Catalogue.capabilityNamed(cell))
                .map(Capability::key);
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
