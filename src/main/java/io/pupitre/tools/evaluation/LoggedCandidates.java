package io.pupitre.tools.evaluation;

import io.pupitre.audit.LoggedReferences;
import io.pupitre.tools.ToolStatements;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The log knows a candidate by its tool or product and its evaluation, as they were called then. */
@Component
class LoggedCandidates implements LoggedReferences {

    private static final Map<String, String> FIELDS = Map.of("evaluationId", "evaluation", "toolId", "tool");

    private final EvaluationStatements evaluations;
    private final ToolStatements tools;

    LoggedCandidates(EvaluationStatements evaluations, ToolStatements tools) {
        this.evaluations = evaluations;
        this.tools = tools;
    }

    @Override
    public String subjectType() {
        return "evaluation-candidate";
    }

    @Override
    public Map<String, String> fields() {
        return FIELDS;
    }

    @Override
    public String name(String property, UUID id) {
        return property.equals("toolId") ? tools.name(id) : evaluations.titleOf(id);
    }

    @Override
    public String title(String own, UnaryOperator<String> named) {
        return (own.isEmpty() ? named.apply("tool") : own) + " – " + named.apply("evaluation");
    }
}
