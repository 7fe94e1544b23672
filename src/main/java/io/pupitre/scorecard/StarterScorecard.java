package io.pupitre.scorecard;

import java.util.List;
import java.util.Locale;

/**
 * The inputs and KPIs that most clients begin with. {@link Inputs#define} and {@link Kpis#define} give them to one, the inputs
 * first. No targets: those are agreed with the client.
 */
public final class StarterScorecard {

    private StarterScorecard() {}

    /** An input that isn't stored yet. */
    public record NewInput(String key, String name, Unit unit, Aggregation aggregation) {}

    /** @param language French or English */
    public static List<NewInput> inputs(Locale language) {
        boolean english = isEnglish(language);
        return List.of(
                count("impressions", "Impressions", Aggregation.SUM),
                count("clicks", english ? "Clicks" : "Clics", Aggregation.SUM),
                new NewInput("spend", english ? "Media spend" : "Dépense média", Unit.MONEY, Aggregation.SUM),
                count("leads", english ? "Leads" : "Contacts commerciaux", Aggregation.SUM),
                count("emails_sent", english ? "E-mails sent" : "E-mails envoyés", Aggregation.SUM),
                count("emails_delivered", english ? "E-mails delivered" : "E-mails remis", Aggregation.SUM),
                // Somebody who got four mails is one recipient: no sum over days or countries is true.
                count("recipients", english ? "Unique recipients" : "Destinataires uniques", Aggregation.NON_ADDITIVE),
                count("unsubscribed", english ? "Unsubscribed" : "Désabonnés", Aggregation.SUM));
    }

    /**
     * In the order of the scorecard.
     *
     * @param language French or English
     */
    public static List<KpiDraft> kpis(Locale language) {
        boolean english = isEnglish(language);
        return List.of(
                new KpiDraft(
                        english ? "Click-through rate" : "Taux de clic",
                        "clicks / impressions",
                        Unit.RATIO,
                        Direction.UP),
                new KpiDraft(
                        english ? "Cost per click" : "Coût par clic", "spend / clicks", Unit.MONEY, Direction.DOWN),
                new KpiDraft(
                        english ? "Cost per lead" : "Coût par contact", "spend / leads", Unit.MONEY, Direction.DOWN),
                new KpiDraft(
                        english ? "Deliverability" : "Délivrabilité",
                        "emails_delivered / emails_sent",
                        Unit.RATIO,
                        Direction.UP),
                new KpiDraft(
                        english ? "Unsubscribe rate" : "Taux de désabonnement",
                        "unsubscribed / recipients",
                        Unit.RATIO,
                        Direction.DOWN));
    }

    private static NewInput count(String key, String name, Aggregation aggregation) {
        return new NewInput(key, name, Unit.COUNT, aggregation);
    }

    private static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
