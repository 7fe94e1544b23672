package io.pupitre.tools.replacement;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;
import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.IntegrationId;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReplacementIsolationCases implements IsolationCases {

    private final Tools tools;
    private final Integrations integrations;
    private final Inputs inputs;
    private final ToolUses uses;
    private final ToolUseRepository useRows;
    private final Replacements replacements;

    ReplacementIsolationCases(
            Tools tools,
            Integrations integrations,
            Inputs inputs,
            ToolUses uses,
            ToolUseRepository useRows,
            Replacements replacements) {
        this.tools = tools;
        this.integrations = integrations;
        this.inputs = inputs;
        this.uses = uses;
        this.useRows = useRows;
        this.replacements = replacements;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byHandle(
                        "Tools.hold",
                        WORKSPACE,
                        this::tool,
                        this::missing,
                        id -> tools.hold(id).details().status()),
                IsolationCase.byHandle("ToolUses.of", WORKSPACE, this::tool, this::missing, uses::of),
                IsolationCase.byListing("ToolUses.choices", WORKSPACE, this::input, uses::choices),
                IsolationCase.byHandle("ToolUses.change", WORKSPACE, this::used, this::missing, id -> {
                    uses.change(id, uses.of(id), none());
                    return "done";
                }),
                IsolationCase.byListing("Replacements.list", WORKSPACE, this::planned, replacements::list),
                IsolationCase.byHandle("Replacements.of", WORKSPACE, this::tool, this::missing, replacements::of),
                IsolationCase.byHandle(
                        "Replacements.plan",
                        WORKSPACE,
                        this::tool,
                        this::missing,
                        id -> replacements.plan(id, ReplacementExamples.plan()).details()),
                IsolationCase.byHandle("Replacements.change", WORKSPACE, this::plan, this::missingPlan, plan -> {
                    replacements.change(plan, ReplacementExamples.plan());
                    return "done";
                }),
                IsolationCase.byHandle("Replacements.abandon", WORKSPACE, this::answered, this::missingPlan, plan -> {
                    replacements.abandon(plan);
                    return "done";
                }),
                IsolationCase.byHandle("Replacements.bringBack", WORKSPACE, this::gone, this::missingPlan, plan -> {
                    replacements.bringBack(plan, List.of());
                    return "done";
                }),
                IsolationCase.byHandle("Replacements.answer", WORKSPACE, this::plan, this::missingPlan, plan -> {
                    replacements.answer(plan, dependentOf(plan), null, ReplacementExamples.otherwise());
                    return "done";
                }),
                IsolationCase.byHandle(
                        "Replacements.transferAll",
                        WORKSPACE,
                        this::planWithSuccessor,
                        this::missingPlan,
                        replacements::transferAll),
                IsolationCase.byHandle("Replacements.carryOut", WORKSPACE, this::answer, this::missingAnswer, one -> {
                    replacements.carryOut(one);
                    return "done";
                }),
                IsolationCase.byHandle("Replacements.takeBack", WORKSPACE, this::done, this::missingAnswer, one -> {
                    replacements.takeBack(one);
                    return "done";
                }));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                ToolUse.class, this::use,
                ReplacementPlan.class, () -> plan().id().value(),
                DependentAnswer.class, () -> answer().id());
    }

    private ToolId tool() {
        return tools.add(ToolExamples.named("replaced")).id();
    }

    private ToolId missing() {
        return new ToolId(Ids.next());
    }

    private UUID use() {
        return useRows.findByToolId(used().value()).getFirst().id();
    }

    private ToolId used() {
        ToolId tool = tool();
        uses.change(tool, none(), new Uses(Set.of(input("used")), Set.of()));
        return tool;
    }

    private InputId input(String name) {
        return inputs.define("used_" + System.nanoTime(), name, Unit.COUNT, Aggregation.SUM)
                .id();
    }

    private PlanRecord planned(String product) {
        return replacements.plan(tools.add(ToolExamples.named(product)).id(), ReplacementExamples.plan());
    }

    /** Of a tool that an integration depends on. */
    private PlanRecord plan() {
        return planTo(null);
    }

    private PlanRecord planWithSuccessor() {
        return planTo(tool());
    }

    private PlanRecord planTo(@Nullable ToolId successor) {
        ToolRecord tool = tools.add(ToolExamples.named("replaced"));
        integrations.add(between(end(tool), end(tools.add(ToolExamples.named("other")))));
        return replacements.plan(tool.id(), new PlanDetails(successor, null, ""));
    }

    private PlanRecord missingPlan() {
        return new PlanRecord(new PlanId(Ids.next()), 0, missing(), new PlanDetails(missing(), null, ""));
    }

    /** What the owner's plan is about; of no plan, anything. */
    private Dependent dependentOf(PlanRecord plan) {
        return integrations.map().lines().stream()
                .filter(line -> line.details().touches(new Endpoint.OfTool(plan.tool())))
                .findFirst()
                .<Dependent>map(
                        line -> new Dependent.OfIntegration(line.record().id()))
                .orElseGet(ReplacementIsolationCases::nothing);
    }

    /** Of a tool whose use passes to another. */
    private PlanRecord answered() {
        ToolId tool = used();
        ToolId successor = tool();
        PlanRecord plan = replacements.plan(tool, new PlanDetails(successor, null, ""));
        replacements.transferAll(plan);
        return plan;
    }

    private PlanRecord gone() {
        PlanRecord plan = plan();
        replacements.abandon(plan);
        return plan;
    }

    private AnswerRecord answer() {
        return answerOf(answered().tool());
    }

    private AnswerRecord done() {
        ToolId tool = answered().tool();
        replacements.carryOut(answerOf(tool));
        return answerOf(tool);
    }

    private AnswerRecord answerOf(ToolId tool) {
        return Objects.requireNonNull(
                replacements.of(tool).dependents().getFirst().answer());
    }

    private AnswerRecord missingAnswer() {
        return new AnswerRecord(
                Ids.next(), 0, new PlanId(Ids.next()), nothing(), "", ReplacementExamples.otherwise(), "", null);
    }

    private static Dependent nothing() {
        return new Dependent.OfIntegration(new IntegrationId(Ids.next()));
    }

    private static Uses none() {
        return new Uses(Set.of(), Set.of());
    }
}
