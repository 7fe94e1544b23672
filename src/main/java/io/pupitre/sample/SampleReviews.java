package io.pupitre.sample;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.review.Answer;
import io.pupitre.tools.review.PrivacyFacts;
import io.pupitre.tools.review.ReviewAnswer;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewQuestion;
import io.pupitre.tools.review.ReviewedTool;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was checked in the sample's stack: most of it counts, some ends soon, some has ended, one tool did not pass. */
@Component
class SampleReviews {

    private static final PrivacyFacts CONTACTS = new PrivacyFacts(
            true,
            null,
            "Noms, adresses électroniques, fonctions, réponses aux campagnes",
            "36 mois après le dernier contact");
    private static final PrivacyFacts VISITORS =
            new PrivacyFacts(true, null, "Identifiants de visite, pages vues", "13 mois");
    private static final PrivacyFacts UNSIGNED =
            new PrivacyFacts(false, null, "Numéros de téléphone mobile", "Celle de l’opérateur");

    private final Reviews reviews;

    SampleReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Once, in the scope of the client whose tools they are. */
    void write() {
        List<ReviewedTool> tools = reviews.matrix();
        if (tools.stream().anyMatch(tool -> !tool.standings().isEmpty())) {
            return;
        }
        LocalDate today = reviews.today();
        Map<String, ToolId> ids = tools.stream().collect(Collectors.toMap(ReviewedTool::name, ReviewedTool::id));
        for (String tool : List.of("Boréal CRM", "Alizé Automation", "Drakkar Emailing", "Isba Événements")) {
            add(ids, tool, privacy(today.minusMonths(5), CONTACTS, Verdict.PASSED, ""));
        }
        for (String tool : List.of("Boréal CRM", "Alizé Automation", "Cadran Analytics", "Quai Intégration")) {
            add(ids, tool, plain(ReviewKind.SECURITY, today.minusMonths(7), 12, Verdict.PASSED));
        }
        for (String tool : List.of("Boréal CRM", "Quai Intégration", "Havre Tableaux")) {
            add(ids, tool, plain(ReviewKind.TECHNICAL, today.minusMonths(3), 24, Verdict.PASSED));
        }
        add(ids, "Cadran Analytics", privacy(today.minusMonths(16), VISITORS, Verdict.PASSED, ""));
        add(
                ids,
                "Estuaire Consentement",
                privacy(
                        today.minusMonths(11).plusDays(6),
                        VISITORS,
                        Verdict.CONDITIONS,
                        "Registre des choix à tenir à jour chaque trimestre"));
        add(ids, "Typhon SMS", privacy(today.minusMonths(2), UNSIGNED, Verdict.FAILED, ""));
        add(ids, "Alizé Automation", plain(ReviewKind.TECHNICAL, today.minusMonths(13), 12, Verdict.PASSED));
        add(ids, "Mistral Chat", plain(ReviewKind.SECURITY, today.minusMonths(20), 12, Verdict.FAILED));
        add(ids, "Mistral Chat", plain(ReviewKind.SECURITY, today.minusMonths(8), 12, Verdict.PASSED));
    }

    private void add(Map<String, ToolId> ids, String tool, ReviewDetails details) {
        reviews.add(Objects.requireNonNull(ids.get(tool), tool), details);
    }

    private static ReviewDetails privacy(LocalDate doneOn, PrivacyFacts facts, Verdict verdict, String conditions) {
        PrivacyFacts signed =
                new PrivacyFacts(facts.agreement(), doneOn.minusMonths(2), facts.categories(), facts.retention());
        return new ReviewDetails(
                ReviewKind.PRIVACY,
                doneOn,
                "Déléguée à la protection des données",
                List.of(
                        new ReviewAnswer(ReviewQuestion.LEGAL_BASIS, Answer.YES, ""),
                        new ReviewAnswer(ReviewQuestion.MINIMISATION, Answer.YES, ""),
                        new ReviewAnswer(ReviewQuestion.TRANSFERS, Answer.NOT_APPLICABLE, "Hébergé à Francfort"),
                        new ReviewAnswer(
                                ReviewQuestion.DELETION,
                                verdict == Verdict.PASSED ? Answer.YES : Answer.NO,
                                verdict == Verdict.PASSED ? "" : "À la main pour le moment")),
                signed,
                verdict,
                conditions,
                "",
                "Compte rendu déposé dans le dossier du contrat",
                ReviewDetails.proposedEnd(doneOn));
    }

    private static ReviewDetails plain(ReviewKind kind, LocalDate doneOn, int months, Verdict verdict) {
        return new ReviewDetails(
                kind,
                doneOn,
                "Équipe MOps centrale",
                kind.questions().stream()
                        .limit(4)
                        .map(question -> new ReviewAnswer(question, Answer.YES, ""))
                        .toList(),
                PrivacyFacts.NONE,
                verdict,
                "",
                "",
                "Liste de contrôle remplie avec l’éditeur",
                doneOn.plusMonths(months));
    }
}
