package io.pupitre.tools.replacement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.StackMap;
import io.pupitre.tools.StackNode;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is planned for tools and what depends on them. Runs in the transaction of who asks for it. */
@Component
class ReplacementReading {

    private static final Comparator<DependentLine> BY_KIND_AND_NAME = Comparator.comparing(
                    (DependentLine line) -> !line.depends())
            .thenComparing(line -> line.what().kind())
            .thenComparing(DependentLine::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(line -> line.what().value());

    private final ReplacementPlanRepository plans;
    private final DependentAnswerRepository answers;
    private final ReplacementStatements statements;
    private final Tools tools;
    private final ToolUses uses;
    private final Integrations integrations;

    ReplacementReading(
            ReplacementPlanRepository plans,
            DependentAnswerRepository answers,
            ReplacementStatements statements,
            Tools tools,
            ToolUses uses,
            Integrations integrations) {
        this.plans = plans;
        this.answers = answers;
        this.statements = statements;
        this.tools = tools;
        this.uses = uses;
        this.integrations = integrations;
    }

    /** The tools that are planned to go, or going without a plan, by name; those that are gone last. */
    List<PlanLine> list() {
        Map<UUID, PlanRecord> planned = plans.findAll().stream()
                .map(ReplacementPlan::record)
                .collect(toMap(plan -> plan.tool().value(), Function.identity()));
        Set<ReplacementStatements.Tie> ties = statements.ties();
        Set<ReplacementStatements.Tie> open = new HashSet<>(ties);
        open.removeAll(statements.answered());
        List<StackNode> nodes = integrations.map().nodes();
        Map<UUID, String> names =
                nodes.stream().collect(toMap(node -> node.end().value(), StackNode::name));
        List<PlanLine> lines = new ArrayList<>();
        for (StackNode node : nodes) {
            ToolStatus status = node.status();
            if (!(node.end() instanceof Endpoint.OfTool(ToolId tool)) || status == null) {
                continue;
            }
            PlanRecord plan = planned.get(tool.value());
            if (plan != null || status == ToolStatus.RETIRING) {
                lines.add(new PlanLine(
                        tool, node.name(), status, plan, successor(plan, names), count(ties, tool), count(open, tool)));
            }
        }
        lines.sort(Comparator.comparing((PlanLine line) -> line.status() == ToolStatus.RETIRED)
                .thenComparing(PlanLine::name, String.CASE_INSENSITIVE_ORDER));
        return lines;
    }

    /**
     * What is planned for a tool, and what depends on it.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    Replacement of(ToolId id) {
        ToolRecord tool = tools.get(id);
        StackMap map = integrations.map();
        PlanRecord plan =
                plans.findByToolId(id.value()).map(ReplacementPlan::record).orElse(null);
        Map<Dependent, AnswerRecord> answered = plan == null
                ? Map.of()
                : answers.findByPlanId(plan.id().value()).stream()
                        .map(DependentAnswer::record)
                        .collect(toMap(AnswerRecord::what, Function.identity()));
        Map<Dependent, String> names = names(map);
        Set<Dependent> depending = statements.ties().stream()
                .filter(tie -> tie.tool().equals(id))
                .map(ReplacementStatements.Tie::what)
                .collect(toSet());
        Set<Dependent> what = new HashSet<>(answered.keySet());
        what.addAll(depending);
        return new Replacement(
                tool,
                plan,
                successor(
                        plan,
                        map.nodes().stream().collect(toMap(node -> node.end().value(), StackNode::name))),
                what.stream()
                        .map(one -> new DependentLine(
                                one,
                                Objects.requireNonNull(names.get(one)),
                                depending.contains(one),
                                answered.get(one)))
                        .sorted(BY_KIND_AND_NAME)
                        .toList());
    }

    private Map<Dependent, String> names(StackMap map) {
        Map<Dependent, String> names = uses.choices();
        map.lines()
                .forEach(line ->
                        names.put(new Dependent.OfIntegration(line.record().id()), inWords(line)));
        return names;
    }

    private static String inWords(IntegrationLine line) {
        String data = line.details().data();
        return line.source() + " → " + line.target() + (data.isEmpty() ? "" : " · " + data);
    }

    private static String successor(@Nullable PlanRecord plan, Map<UUID, String> names) {
        ToolId successor = plan == null ? null : plan.details().successor();
        return successor == null ? "" : names.getOrDefault(successor.value(), "");
    }

    private static int count(Set<ReplacementStatements.Tie> ties, ToolId tool) {
        return (int) ties.stream().filter(tie -> tie.tool().equals(tool)).count();
    }
}
