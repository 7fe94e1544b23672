package io.pupitre.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rhythms that most clients begin with. {@link Cadences#add} gives them to one. */
public final class StarterCadences {

    private StarterCadences() {}

    /**
     * All of them.
     *
     * @param language French or English
     * @param from the day on which they begin
     */
    public static List<CadenceDetails> all(Locale language, LocalDate from) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        return List.of(
                starter(
                        "Newsletter",
                        english
                                ? "One subject, one call to action; the list is cleaned before each dispatch."
                                : "Un sujet, une seule invitation à agir\u00A0; la liste est nettoyée avant chaque envoi.",
                        Channel.EMAIL,
                        new Rhythm.Weekly(2, Set.of(DayOfWeek.TUESDAY)),
                        from,
                        LocalTime.of(9, 30)),
                starter(
                        english ? "Social posts" : "Publications sociales",
                        english
                                ? "Three posts a week, prepared the Friday before."
                                : "Trois publications par semaine, préparées le vendredi précédent.",
                        Channel.SOCIAL,
                        new Rhythm.Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
                        from,
                        LocalTime.of(12, 0)),
                starter(
                        english ? "Campaign review" : "Revue des campagnes",
                        english
                                ? "What starts, what is late, what the regions ask for."
                                : "Ce qui démarre, ce qui tarde, ce que demandent les régions.",
                        Channel.INTERNAL,
                        new Rhythm.Weekly(1, Set.of(DayOfWeek.THURSDAY)),
                        from,
                        LocalTime.of(10, 0)),
                starter(
                        english ? "Monthly dashboard" : "Tableau de bord du mois",
                        english
                                ? "Figures of the month from web analytics and the SEO agency, on one page."
                                : "Les chiffres du mois, mesure d’audience et agence SEO réunies, sur une page.",
                        Channel.INTERNAL,
                        new Rhythm.MonthlyOnDay(1, 5, MonthEnd.SKIP),
                        from,
                        LocalTime.of(8, 0)),
                starter(
                        english ? "Close of the advertising budget" : "Clôture du budget publicitaire",
                        english
                                ? "Planned, committed and spent are compared on the last day of the month."
                                : "Prévu, engagé et dépensé sont rapprochés le dernier jour du mois.",
                        Channel.ADVERTISING,
                        new Rhythm.MonthlyOnDay(1, 31, MonthEnd.LAST_DAY),
                        from,
                        LocalTime.of(17, 0)),
                starter(
                        english ? "Customer webinar" : "Webinaire clients",
                        english
                                ? "Forty minutes with a customer’s own words."
                                : "Quarante minutes, avec la parole d’un client.",
                        Channel.EVENT,
                        new Rhythm.MonthlyOnWeekday(1, 2, DayOfWeek.THURSDAY),
                        from,
                        LocalTime.of(14, 0)),
                starter(
                        english ? "Stack review" : "Revue des outils",
                        english
                                ? "Each quarter: unused seats, duplicates, renewals within reach."
                                : "Chaque trimestre\u00A0: licences inutilisées, doublons, échéances proches.",
                        Channel.INTERNAL,
                        new Rhythm.MonthlyOnWeekday(3, -1, DayOfWeek.WEDNESDAY),
                        from,
                        LocalTime.of(15, 0)));
    }

    private static CadenceDetails starter(
            String name, String description, Channel channel, Rhythm rhythm, LocalDate from, LocalTime time) {
        return new CadenceDetails(name, description, channel, rhythm.recurrence(), from, time, null);
    }
}
