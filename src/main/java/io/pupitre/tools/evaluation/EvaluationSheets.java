package io.pupitre.tools.evaluation;

import static java.util.stream.Collectors.groupingBy;

import io.pupitre.tenancy.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts evaluations together out of their rows, and opens them for changes. */
@Component
class EvaluationSheets {

    private final EvaluationRepository evaluations;
    private final EvaluationCriterionRepository criteria;
    private final EvaluationCandidateRepository candidates;
    private final EvaluationMarkRepository marks;
    private final DecisionStatements decisions;
    private final EvaluationStatements statements;

    EvaluationSheets(
            EvaluationRepository evaluations,
            EvaluationCriterionRepository criteria,
            EvaluationCandidateRepository candidates,
            EvaluationMarkRepository marks,
            DecisionStatements decisions,
            EvaluationStatements statements) {
        this.evaluations = evaluations;
        this.criteria = criteria;
        this.candidates = candidates;
        this.marks = marks;
        this.decisions = decisions;
        this.statements = statements;
    }

    /**
     * Holds an evaluation until the transaction ends; nothing may have been read in it before.
     *
     * @throws NotFoundException when this workspace has no such evaluation
     */
    Evaluation held(EvaluationId id) {
        evaluations.hold(id.value());
        return find(id);
    }

    /**
     * The same, of one that can be changed.
     *
     * @throws NotFoundException when this workspace has no such evaluation
     * @throws ClosedEvaluationException when it is decided or dropped
     */
    Evaluation open(EvaluationId id) {
        Evaluation evaluation = held(id);
        if (!evaluation.isOpen()) {
            throw new ClosedEvaluationException();
        }
        return evaluation;
    }

    /** @throws NotFoundException when this workspace has no such evaluation */
    Evaluation find(EvaluationId id) {
        return evaluations.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    EvaluationSheet sheet(Evaluation evaluation) {
        return sheet(
                evaluation,
                criteria.findByEvaluationIdOrderById(evaluation.id()),
                candidates.findByEvaluationIdOrderById(evaluation.id()),
                marks.findByEvaluationIdOrderById(evaluation.id()),
                decisions.outlines(evaluation.evaluationId()),
                statements.tools());
    }

    /** All of them in six statements, however many there are; the latest begun first. */
    List<EvaluationLine> lines() {
        Map<UUID, List<EvaluationCriterion>> criteriaOf =
                criteria.findAllByOrderById().stream().collect(groupingBy(EvaluationCriterion::evaluationId));
        Map<UUID, List<EvaluationCandidate>> candidatesOf =
                candidates.findAllByOrderById().stream().collect(groupingBy(EvaluationCandidate::evaluationId));
        Map<UUID, List<EvaluationMark>> marksOf =
                marks.findAllByOrderById().stream().collect(groupingBy(EvaluationMark::evaluationId));
        Map<UUID, List<DecisionStatements.Outline>> decisionsOf = decisions.outlines();
        Map<UUID, EvaluationStatements.Known> tools = statements.tools();
        return evaluations.findAllByOrderByIdDesc().stream()
                .map(one -> line(
                        one,
                        sheet(
                                one,
                                criteriaOf.getOrDefault(one.id(), List.of()),
                                candidatesOf.getOrDefault(one.id(), List.of()),
                                marksOf.getOrDefault(one.id(), List.of()),
                                decisionsOf.getOrDefault(one.id(), List.of()),
                                tools),
                        decisionsOf.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static EvaluationLine line(
            Evaluation evaluation, EvaluationSheet sheet, List<DecisionStatements.Outline> decisions) {
        List<Standing> leaders = sheet.standings().stream()
                .filter(one -> Objects.equals(one.rank(), 1))
                .toList();
        String approved = decisions.stream()
                .filter(one -> one.kind() == DecisionKind.APPROVAL && one.round() == evaluation.round())
                .map(DecisionStatements.Outline::subject)
                .findFirst()
                .orElse(null);
        return new EvaluationLine(
                evaluation.record(),
                sheet.candidates().size(),
                leaders.stream().map(one -> one.candidate().name()).toList(),
                leaders.isEmpty() ? null : leaders.getFirst().score(),
                approved);
    }

    private static EvaluationSheet sheet(
            Evaluation evaluation,
            List<EvaluationCriterion> criteria,
            List<EvaluationCandidate> candidates,
            List<EvaluationMark> marks,
            List<DecisionStatements.Outline> decisions,
            Map<UUID, EvaluationStatements.Known> tools) {
        Set<CandidateId> vetoed = decisions.stream()
                .filter(one -> one.kind() == DecisionKind.VETO && one.round() == evaluation.round())
                .flatMap(one -> vetoed(one.candidate(), candidates))
                .collect(Collectors.toUnmodifiableSet());
        return new EvaluationSheet(
                evaluation.record(),
                criteria.stream().map(EvaluationCriterion::record).toList(),
                candidates.stream()
                        .map(one -> candidate(one, one.toolId() == null ? null : tools.get(one.toolId())))
                        .toList(),
                marks.stream().map(EvaluationMark::record).toList(),
                vetoed);
    }

    /** Those that a veto is on: one without a candidate is on all of them. */
    private static Stream<CandidateId> vetoed(@Nullable UUID candidate, List<EvaluationCandidate> candidates) {
        return candidate == null
                ? candidates.stream().map(one -> new CandidateId(one.id()))
                : Stream.of(new CandidateId(candidate));
    }

    private static CandidateRecord candidate(EvaluationCandidate candidate, EvaluationStatements.@Nullable Known tool) {
        CandidateDetails details = candidate.details();
        return new CandidateRecord(
                new EvaluationId(candidate.evaluationId()),
                new CandidateId(candidate.id()),
                candidate.version(),
                details,
                tool == null ? details.product() : tool.name(),
                tool == null ? null : tool.status());
    }
}
