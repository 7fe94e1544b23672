package io.pupitre.sample;

import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Status;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the sample's agencies say of their clients' months, and the months as they publish them. */
@Component
class SampleReports {

    /** By formula: what a KPI is called differs between clients. */
    private static final Map<String, Commentary> SAID = Map.of(
            "unsubscribed / recipients",
            new Commentary(
                    "Les désinscriptions restent au-dessus de la limite.",
                    "Quatre envois sont partis vers les mêmes contacts en deux semaines.",
                    "Un contact reçoit trois messages au plus par mois à partir du mois prochain."),
            "emails_delivered / emails_sent",
            new Commentary(
                    "Une partie des envois n’arrive plus.",
                    "Les adresses du salon de printemps n’avaient pas été vérifiées.",
                    "Les adresses en erreur dure sont retirées avant chaque envoi."),
            "sql / mql",
            new Commentary(
                    "La vente accepte moins de contacts qu’attendu.",
                    "La définition d’un contact qualifié n’est pas la même des deux côtés.",
                    "Atelier avec la vente\u00A0: une seule définition, et un motif pour chaque refus."),
            "spend / mql",
            new Commentary(
                    "Chaque contact qualifié coûte trop cher.",
                    "Le budget display augmente, ses contacts non.",
                    "Un tiers du budget display passe à la recherche."),
            "clicks / impressions",
            new Commentary(
                    "Les annonces sont vues, peu cliquées.",
                    "Les mêmes visuels tournent depuis quatre mois.",
                    "Deux nouvelles séries de visuels sont testées."),
            "spend / clicks",
            new Commentary(
                    "Le clic coûte plus que la limite.",
                    "Les enchères montent sur nos dix premiers mots.",
                    "Les mots les plus chers sont remplacés par des expressions précises."));

    private final Scorecards scorecards;
    private final MonthReports reports;
    private final Publications publications;

    SampleReports(Scorecards scorecards, MonthReports reports, Publications publications) {
        this.scorecards = scorecards;
        this.reports = reports;
        this.publications = publications;
    }

    boolean isEmpty() {
        return publications.lines().isEmpty();
    }

    /** Comments on what is red, reviews and publishes the months. */
    void publish(YearMonth first, YearMonth last) {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            say(month);
            reports.submit(month);
            publications.publish(month);
        }
    }

    /** Publishes a month once more, with the figures that have come in since. */
    void restate(YearMonth month) {
        reports.submit(month);
        publications.restate(
                month,
                "L’outil d’automatisation avait compté deux fois les désinscriptions de la dernière semaine."
                        + " Son éditeur a livré un export corrigé.");
    }

    private void say(YearMonth month) {
        Scorecard scorecard = scorecards.draft(month, Slice.ALL);
        for (KpiLine line : scorecard.lines()) {
            Commentary said = SAID.getOrDefault(line.formula(), Commentary.NONE);
            if (line.status() == Status.RED) {
                reports.comment(month, new KpiId(line.kpi()), Commentary.NONE, said);
            }
        }
        reports.summarise(
                month,
                "",
                scorecard.count(Status.RED) == 0
                        ? "Tout ce qui compte tient ou s’approche de sa cible. Nous gardons le rythme."
                        : "Ce qui est au rouge a une cause connue et une suite décidée\u00A0; le reste avance.");
    }
}
