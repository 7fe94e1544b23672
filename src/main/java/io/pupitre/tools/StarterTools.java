package io.pupitre.tools;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of tools that nearly every client has, as places to fill: which product it is and what it costs is for the
 * consultant to find out. {@link Tools#add} gives them to a client.
 */
public final class StarterTools {

    private static final List<Place> PLACES = List.of(
            new Place("CRM", "CRM", "CRM", "CRM"),
            new Place("Automatisation marketing", "Marketing automation", "Automatisation", "Automation"),
            new Place("Envoi d’e-mails", "E-mail delivery", "E-mail", "E-mail"),
            new Place("Gestion de contenu du site", "Web content management", "Contenu", "Content"),
            new Place("Mesure d’audience", "Web analytics", "Mesure", "Analytics"),
            new Place("Publicité en ligne", "Online advertising", "Publicité", "Advertising"),
            new Place("Réseaux sociaux", "Social media", "Social", "Social"),
            new Place("Gestion du consentement", "Consent management", "Conformité", "Compliance"));

    private StarterTools() {}

    /**
     * All of them, as being considered and without a cost.
     *
     * @param language French or English
     */
    public static List<ToolDetails> all(Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return PLACES.stream().map(place -> place.details(english)).toList();
    }

    private record Place(String french, String english, String frenchCategory, String englishCategory) {

        ToolDetails details(boolean inEnglish) {
            return ToolDetails.of(inEnglish ? english : french)
                    .category(inEnglish ? englishCategory : frenchCategory)
                    .note(
                            inEnglish
                                    ? "A place to fill: name the product that the client uses, or remove this line."
                                    : "Une place à remplir\u00A0: nommez le produit du client, ou retirez cette ligne.")
                    .details();
        }
    }
}
