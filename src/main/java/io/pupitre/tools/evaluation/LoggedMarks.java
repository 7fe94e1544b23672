package io.pupitre.tools.evaluation;

import io.pupitre.audit.LoggedReferences;
import io.pupitre.tools.ToolStatements;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The log knows a mark by who got it, for what and in which evaluation, as they were called then. */
@Component
class LoggedMarks implements LoggedReferences {

    private static final Map<String, String> FIELDS =
            Map.of("evaluationId", "evaluation", "candidateId", "candidate", "criterionId", "criterion");

    private final EvaluationStatements evaluations;
    private final ToolStatements tools;

    LoggedMarks(EvaluationStatements evaluations, ToolStatements tools) {
        this.evaluations = evaluations;
        this.tools = tools;
    }

    @Override
    public String subjectType() {
        return "evaluation-mark";
    }

    @Override
    public Map<String, String> fields() {
        return FIELDS;
    }

    @Override
    public String name(String property, UUID id) {
        return switch (property) {
            case "candidateId" -> evaluations.toolOf(id).map(tools::name).orElseGet(() -> evaluations.productOf(id));
            case "criterionId" -> evaluations.nameOfCriterion(id);
            default -> evaluations.titleOf(id);
        };
    }

    @Override
    public String title(String own, UnaryOperator<String> named) {
        return named.apply("candidate") + " – " + named.apply("criterion") + " – " + named.apply("evaluation");
    }
}
