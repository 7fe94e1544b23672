package io.pupitre.sample;

import io.pupitre.tools.Money;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import io.pupitre.tools.evaluation.CandidateDetails;
import io.pupitre.tools.evaluation.CandidateRecord;
import io.pupitre.tools.evaluation.CriterionDetails;
import io.pupitre.tools.evaluation.CriterionRecord;
import io.pupitre.tools.evaluation.Decider;
import io.pupitre.tools.evaluation.Decision;
import io.pupitre.tools.evaluation.DecisionKind;
import io.pupitre.tools.evaluation.EvaluationDecisions;
import io.pupitre.tools.evaluation.EvaluationDetails;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.evaluation.EvaluationMatrix;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.tools.evaluation.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the sample's client compares: one choice that is made, and one in which a mark is missing. */
@Component
class SampleEvaluations {

    private static final List<CriterionDetails> CRITERIA = List.of(
            criterion("Couverture du besoin", "5", "Aucun cas d’usage", "Tous, sans développement", null),
            criterion("Intégration au CRM", "3", "Fichiers à la main", "Connecteur maintenu", null),
            criterion("Protection des données", "4", "Hors d’Europe, sans contrat", "Hébergé en France, audité", "3"),
            criterion("Coût sur trois ans", "3", "Hors budget", "Moins que l’existant", null));

    private final Evaluations evaluations;
    private final EvaluationMatrix matrix;
    private final EvaluationDecisions decisions;
    private final Tools tools;

    SampleEvaluations(Evaluations evaluations, EvaluationMatrix matrix, EvaluationDecisions decisions, Tools tools) {
        this.evaluations = evaluations;
        this.matrix = matrix;
        this.decisions = decisions;
        this.tools = tools;
    }

    /** Once, in the scope of the client whose tools they are. */
    void compare(LocalDate today) {
        if (!evaluations.list(EvaluationFilter.ALL).isEmpty()) {
            return;
        }
        decided(today);
        EvaluationId id = begin(
                "Quelle attribution pour l’an prochain ?",
                "Répartir le budget des campagnes entre canaux sans attendre le bilan de fin d’année.",
                "attribution",
                today.plusDays(40));
        candidate(id, "Sillage Attribution", "15600");
        product(id, "Cordage Mesure", "21000");
        product(id, "Vigie Parcours", "9800");
        marks(id, "4", "3.5", "4.5", "3");
        marks(id, "4.5", "4", "2.5", "2");
        marks(id, "3", null, "4", "4.5");
        EvaluationSheet sheet = evaluations.sheet(id);
        matrix.mark(
                sheet.mark(sheet.candidates().get(1), sheet.criteria().get(2)),
                new Mark(new BigDecimal("2.5"), "Sous-traitant hors d’Europe, sans clause type"));
        evaluations.note(sheet.evaluation(), """
                À ce stade, Sillage. Vigie coûte moins : reste à essayer sa connexion à Boréal CRM.
                Risque : les consentements recueillis avant mai ne portent pas sur la mesure.""");
    }

    private void decided(LocalDate today) {
        EvaluationId id = begin(
                "Suivre le budget marketing ailleurs que dans un tableur",
                "Engagé et facturé par région, rapprochés chaque mois avec la finance.",
                "marketing_resources",
                today.minusDays(20));
        candidate(id, "Polder Budget", "9600");
        product(id, "Estive Finances", "14200");
        marks(id, "4", "3", "4", "4");
        marks(id, "4.5", "2", "4", "2");
        evaluations.note(evaluations.sheet(id).evaluation(), """
                Polder Budget : couvre le rapprochement mensuel, pour un tiers de moins.
                Risque : une seule personne le connaît ; former une relève dans chaque région.
                Coût : 9 600 € par an, deux jours de mise en place.""");
        EvaluationSheet sheet = evaluations.sheet(id);
        decisions.decide(
                sheet,
                new Decision(
                        DecisionKind.APPROVAL,
                        sheet.candidates().getFirst().id(),
                        false,
                        "Le rapprochement avec la finance suffit à le justifier.",
                        today.minusDays(25),
                        Decider.CMO,
                        SamplePerson.NORA.fullName(),
                        "Compte rendu du comité marketing, point 3"));
    }

    private EvaluationId begin(String title, String need, String capability, LocalDate wantedBy) {
        EvaluationId id = evaluations
                .add(new EvaluationDetails(title, need, capability, wantedBy))
                .id();
        CRITERIA.forEach(criterion -> matrix.addCriterion(id, criterion));
        return id;
    }

    private void candidate(EvaluationId id, String tool, String price) {
        var row =
                tools.page(ToolFilter.containing(tool), ToolSort.DEFAULT, 0, 1).getFirst();
        matrix.addCandidate(id, new CandidateDetails(row.toolId(), "", euros(price)));
    }

    private void product(EvaluationId id, String name, String price) {
        matrix.addCandidate(id, new CandidateDetails(null, name, euros(price)));
    }

    /** Of the first candidate that has none yet, in the order of the criteria. */
    private void marks(EvaluationId id, @Nullable String... points) {
        EvaluationSheet sheet = evaluations.sheet(id);
        CandidateRecord candidate = sheet.candidates().stream()
                .filter(one -> sheet.marks().stream()
                        .noneMatch(mark -> mark.candidate().equals(one.id())))
                .findFirst()
                .orElseThrow();
        for (int at = 0; at < points.length; at++) {
            CriterionRecord criterion = sheet.criteria().get(at);
            String given = points[at];
            if (given != null) {
                matrix.mark(sheet.mark(candidate, criterion), new Mark(new BigDecimal(given), ""));
            }
        }
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    private static CriterionDetails criterion(
            String name, String weight, String worst, String best, @Nullable String minimum) {
        return new CriterionDetails(
                name, new BigDecimal(weight), worst, best, minimum == null ? null : new BigDecimal(minimum));
    }
}
