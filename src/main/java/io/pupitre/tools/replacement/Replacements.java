package io.pupitre.tools.replacement;

import static java.util.stream.Collectors.toSet;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.StackMap;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How tools of the current workspace's client are to go, and what becomes of that which depends on them.
 *
 * <p>A plan, answer or tool of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Replacements {

    private final ReplacementPlanRepository plans;
    private final DependentAnswerRepository answers;
    private final ReplacementReading reading;
    private final Tools tools;
    private final Integrations integrations;
    private final Switching switching;

    Replacements(
            ReplacementPlanRepository plans,
            DependentAnswerRepository answers,
            ReplacementReading reading,
            Tools tools,
            Integrations integrations,
            Switching switching) {
        this.plans = plans;
        this.answers = answers;
        this.reading = reading;
        this.tools = tools;
        this.integrations = integrations;
        this.switching = switching;
    }

    /** The tools that are planned to go, or going without a plan, by name; those that are gone last. */
    public List<PlanLine> list() {
        return reading.list();
    }

    /**
     * What is planned for a tool, and what depends on it.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    public Replacement of(ToolId id) {
        return reading.of(id);
    }

    /**
     * Plans the end of a tool.
     *
     * @throws StalePlanException when there is a plan for it
     * @throws RefusedAnswerException when its successor is itself, or going or gone
     * @throws NotFoundException when this workspace has no such tool, or not that successor
     */
    @Transactional
    public PlanRecord plan(ToolId id, PlanDetails details) {
        ToolRecord tool = tools.hold(id);
        if (plans.findByToolId(id.value()).isPresent()) {
            throw new StalePlanException();
        }
        return plans.save(new ReplacementPlan(id, tool.details().name(), details, successorOf(id, details.successor())))
                .record();
    }

    /**
     * Changes a plan.
     *
     * @param base as the person read it
     * @throws StalePlanException when it was changed by somebody else since
     * @throws RefusedAnswerException when its successor is the tool itself, or going or gone
     * @throws NotFoundException when this workspace has no such plan, or not that successor
     */
    @Transactional
    public void change(PlanRecord base, PlanDetails details) {
        ReplacementPlan plan = toChange(base.id());
        if (plan.record().version() != base.version()) {
            throw new StalePlanException();
        }
        boolean other = !Objects.equals(base.details().successor(), details.successor());
        plan.describe(details, other ? successorOf(base.tool(), details.successor()) : plan.successor());
    }

    /**
     * Gives a plan up, with its answers. One of which something is carried out stays: what was done would have no reason.
     *
     * @param base as the person read it
     * @throws StalePlanException when it was changed by somebody else since, or something of it is carried out
     * @throws NotFoundException when this workspace has no such plan
     */
    @Transactional
    public void abandon(PlanRecord base) {
        ReplacementPlan plan = toChange(base.id());
        List<DependentAnswer> given = answers.findByPlanId(base.id().value());
        if (plan.record().version() != base.version()
                || given.stream().anyMatch(answer -> answer.record().doneOn() != null)) {
            throw new StalePlanException();
        }
        given.forEach(answers::delete);
        plans.delete(plan);
    }

    /**
     * Brings back a plan that was given up, with its answers; those that can't be given any more are left out.
     *
     * @param lines what depended on its tool, with the answers
     * @throws StalePlanException when there is a plan for the tool again
     * @throws RefusedAnswerException when its successor is going or gone
     * @throws NotFoundException when this workspace has no such tool, or not that successor
     */
    @Transactional
    public void bringBack(PlanRecord gone, List<DependentLine> lines) {
        PlanRecord again = plan(gone.tool(), gone.details());
        StackMap map = integrations.map();
        Set<ToolId> staying = map.nodes().stream()
                .filter(node -> node.status() != null && node.status().stays())
                .map(node -> new ToolId(node.end().value()))
                .collect(toSet());
        for (DependentLine now : of(gone.tool()).dependents()) {
            lines.stream()
                    .filter(line -> line.what().equals(now.what()))
                    .flatMap(line -> Stream.ofNullable(line.answer()))
                    .filter(said -> {
                        ToolId to = said.answer().to();
                        return to == null || (staying.contains(to) && canTakeOver(map, now.what(), to));
                    })
                    .forEach(said -> answers.save(
                            new DependentAnswer(again.id(), now.what(), now.name(), said.answer(), said.successor())));
        }
    }

    /**
     * Says what becomes of something that depends on the tool of a plan.
     *
     * @param base the answer as the person read it; null when there was none
     * @throws StalePlanException when somebody else answered meanwhile, or carried the answer out
     * @throws RefusedAnswerException when it is to be taken over by a tool that can't
     * @throws NotFoundException when this workspace has no such plan, or not that tool, or nothing such depends on the tool
     */
    @Transactional
    public void answer(PlanRecord plan, Dependent what, @Nullable AnswerRecord base, Answer answer) {
        toChange(plan.id());
        DependentLine line = of(plan.tool()).dependents().stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        AnswerRecord stored = line.answer();
        if (stored == null ? base != null : base == null || stored.version() != base.version() || line.isDone()) {
            throw new StalePlanException();
        }
        String successor = successorOf(plan.tool(), answer.to());
        if (answer.to() != null && !canTakeOver(integrations.map(), what, answer.to())) {
            throw new RefusedAnswerException();
        }
        if (stored == null) {
            answers.save(new DependentAnswer(plan.id(), what, line.name(), answer, successor));
        } else {
            answers.findById(stored.id()).orElseThrow(NotFoundException::new).answer(answer, successor);
        }
    }

    /**
     * Lets the successor of a plan take over all that has no answer yet and that it can take over.
     *
     * @return how many it takes over
     * @throws RefusedAnswerException when the plan has no successor, or that is going or gone itself
     * @throws NotFoundException when this workspace has no such plan
     */
    @Transactional
    public int transferAll(PlanRecord plan) {
        ToolId successor = toChange(plan.id()).record().details().successor();
        if (successor == null) {
            throw new RefusedAnswerException();
        }
        String name = successorOf(plan.tool(), successor);
        Answer transfer = new Answer(AnswerKind.TRANSFER, successor, "");
        StackMap map = integrations.map();
        List<DependentLine> wanted = of(plan.tool()).dependents().stream()
                .filter(line -> line.answer() == null && canTakeOver(map, line.what(), successor))
                .toList();
        wanted.forEach(line -> answers.save(new DependentAnswer(plan.id(), line.what(), line.name(), transfer, name)));
        return wanted.size();
    }

    /**
     * Carries an answer out: an integration is retired and, when another tool takes it over, put on the map with that one;
     * a use passes to who takes it over, or ends.
     *
     * @param base as the person read it
     * @throws StalePlanException when it was changed by somebody else since, or carried out already
     * @throws RefusedAnswerException when the tool that is to take over is going or gone by now
     * @throws NotFoundException when this workspace has no such answer
     */
    @Transactional
    public void carryOut(AnswerRecord base) {
        PlanRecord plan = toChange(base.plan()).record();
        DependentAnswer answer = toChange(base);
        if (base.doneOn() != null) {
            throw new StalePlanException();
        }
        ToolId to = base.answer().to();
        successorOf(plan.tool(), to);
        if (to != null && !canTakeOver(integrations.map(), base.what(), to)) {
            throw new RefusedAnswerException();
        }
        switching.carryOut(plan, answer);
    }

    /**
     * Takes back what was carried out.
     *
     * @param base as the person read it
     * @throws StalePlanException when it was changed by somebody else since, is not carried out, or the tool is retired
     * @throws NotFoundException when this workspace has no such answer
     */
    @Transactional
    public void takeBack(AnswerRecord base) {
        PlanRecord plan = toChange(base.plan()).record();
        DependentAnswer answer = toChange(base);
        if (base.doneOn() == null) {
            throw new StalePlanException();
        }
        ToolDetails tool = tools.hold(plan.tool()).details();
        if (tool.status() == ToolStatus.RETIRED) {
            throw new StalePlanException();
        }
        switching.takeBack(tool.name(), plan, answer);
    }

    /** Of a plan that is held. */
    private DependentAnswer toChange(AnswerRecord base) {
        DependentAnswer answer = answers.findById(base.id()).orElseThrow(NotFoundException::new);
        if (answer.record().version() != base.version()) {
            throw new StalePlanException();
        }
        return answer;
    }

    private ReplacementPlan toChange(PlanId id) {
        plans.hold(id.value());
        return plans.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** The name of who comes instead; empty for nobody. */
    private String successorOf(ToolId tool, @Nullable ToolId successor) {
        if (successor == null) {
            return "";
        }
        ToolRecord found = tools.get(successor);
        if (successor.equals(tool) || !found.details().status().stays()) {
            throw new RefusedAnswerException();
        }
        return found.details().name();
    }

    /** Not the other end of an integration: it would be connected to itself. */
    private static boolean canTakeOver(StackMap map, Dependent what, ToolId successor) {
        Endpoint end = new Endpoint.OfTool(successor);
        return map.lines().stream()
                .filter(line ->
                        what.equals(new Dependent.OfIntegration(line.record().id())))
                .noneMatch(line -> line.details().touches(end));
    }
}
