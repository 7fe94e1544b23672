package io.pupitre.tools.evaluation;

import io.pupitre.tools.Money;
import io.pupitre.tools.ToolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invented evaluations. */
public final class EvaluationExamples {

    private EvaluationExamples() {}

    public static EvaluationDetails evaluation(String title) {
        return new EvaluationDetails(title, "Relancer les paniers", "emailing", LocalDate.of(2027, 3, 31));
    }

    public static CriterionDetails criterion(String name, String weight) {
        return criterion(name, weight, null);
    }

    public static CriterionDetails criterion(String name, String weight, @Nullable String minimum) {
        return new CriterionDetails(
                name, new BigDecimal(weight), "Rien", "Tout", minimum == null ? null : new BigDecimal(minimum));
    }

    public static CandidateDetails product(String name) {
        return new CandidateDetails(null, name, Money.of(new BigDecimal("12000.50"), "EUR"));
    }

    public static CandidateDetails tool(ToolId tool) {
        return new CandidateDetails(tool, "", null);
    }

    public static Mark mark(@Nullable String points) {
        return new Mark(points == null ? null : new BigDecimal(points), "");
    }

    /** Of the consultant who records it, on a day that has been. */
    public static Decision approval(CandidateId candidate) {
        return decision(DecisionKind.APPROVAL, candidate, "");
    }

    public static Decision veto(@Nullable CandidateId candidate, String reason) {
        return decision(DecisionKind.VETO, candidate, reason);
    }

    private static Decision decision(DecisionKind kind, @Nullable CandidateId candidate, String reason) {
        return new Decision(kind, candidate, false, reason, LocalDate.of(2026, 5, 4), Decider.RECORDER, "", "");
    }
}
