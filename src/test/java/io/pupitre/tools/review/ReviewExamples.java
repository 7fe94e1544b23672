package io.pupitre.tools.review;

import java.time.LocalDate;
import java.util.List;

/** Invented reviews. */
public final class ReviewExamples {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ReviewExamples() {}

    /** A privacy review of which every field is filled, passed with conditions. */
    public static ReviewDetails complete() {
        return new ReviewDetails(
                ReviewKind.PRIVACY,
                DAY,
                "Déléguée à la protection",
                List.of(new ReviewAnswer(ReviewQuestion.DELETION, Answer.NO, "Rien ne s’efface avant 2027")),
                new PrivacyFacts(true, LocalDate.of(2025, 12, 1), "Noms, adresses", "24 mois"),
                Verdict.CONDITIONS,
                "Effacer d’ici juin",
                "https://exemple.test/revue.pdf",
                "Compte rendu du 2 mars",
                DAY.plusYears(1));
    }

    /** A passed one, proved by words. */
    public static ReviewDetails passed(ReviewKind kind, LocalDate doneOn, LocalDate validUntil) {
        return judged(kind, Verdict.PASSED, doneOn, validUntil);
    }

    /** One that was not passed. */
    public static ReviewDetails failed(ReviewKind kind, LocalDate doneOn) {
        return judged(kind, Verdict.FAILED, doneOn, doneOn.plusYears(1));
    }

    /** A privacy review that found these categories of personal data. */
    public static ReviewDetails privacy(boolean agreement, String categories, LocalDate doneOn) {
        return new ReviewDetails(
                ReviewKind.PRIVACY,
                doneOn,
                "Ada",
                List.of(),
                new PrivacyFacts(agreement, null, categories, ""),
                Verdict.PASSED,
                "",
                "",
                "Compte rendu",
                doneOn.plusYears(1));
    }

    private static ReviewDetails judged(ReviewKind kind, Verdict verdict, LocalDate doneOn, LocalDate validUntil) {
        return new ReviewDetails(
                kind, doneOn, "Ada", List.of(), PrivacyFacts.NONE, verdict, "", "", "Compte rendu", validUntil);
    }
}
