package io.pupitre.tools.evaluation;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;
import static io.pupitre.tools.evaluation.EvaluationExamples.approval;
import static io.pupitre.tools.evaluation.EvaluationExamples.criterion;
import static io.pupitre.tools.evaluation.EvaluationExamples.evaluation;
import static io.pupitre.tools.evaluation.EvaluationExamples.mark;
import static io.pupitre.tools.evaluation.EvaluationExamples.product;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class EvaluationIsolationCases implements IsolationCases {

    private final Evaluations evaluations;
    private final EvaluationMatrix matrix;
    private final EvaluationDecisions decisions;
    private final EvaluationMarkRepository marks;

    EvaluationIsolationCases(
            Evaluations evaluations,
            EvaluationMatrix matrix,
            EvaluationDecisions decisions,
            EvaluationMarkRepository marks) {
        this.evaluations = evaluations;
        this.matrix = matrix;
        this.decisions = decisions;
        this.marks = marks;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing(
                        "Evaluations.list",
                        WORKSPACE,
                        title -> evaluations.add(evaluation(title)),
                        () -> evaluations.list(EvaluationFilter.ALL)),
                id("Evaluations.sheet", evaluations::sheet),
                record("Evaluations.change", base -> evaluations.change(base, evaluation("changed"))),
                record("Evaluations.note", base -> evaluations.note(base, "Prendre Tamis")),
                id("EvaluationMatrix.addCriterion", id -> matrix.addCriterion(id, criterion("Aide", "1"))),
                sheet(
                        "EvaluationMatrix.changeCriterion",
                        sheet -> matrix.changeCriterion(sheet.criteria().getFirst(), criterion("Aide", "2"))),
                sheet(
                        "EvaluationMatrix.removeCriterion",
                        sheet -> matrix.removeCriterion(sheet.criteria().getFirst())),
                id("EvaluationMatrix.addCandidate", id -> matrix.addCandidate(id, product("Ruche"))),
                sheet(
                        "EvaluationMatrix.changeCandidate",
                        sheet -> matrix.changeCandidate(sheet.candidates().getFirst(), product("Ruche"))),
                sheet(
                        "EvaluationMatrix.removeCandidate",
                        sheet -> matrix.removeCandidate(sheet.candidates().getFirst())),
                sheet(
                        "EvaluationMatrix.mark",
                        sheet -> matrix.mark(
                                sheet.mark(
                                        sheet.candidates().getFirst(),
                                        sheet.criteria().getFirst()),
                                mark("1.5"))),
                id("EvaluationDecisions.list", id -> decisions.list(id).size()),
                sheet(
                        "EvaluationDecisions.decide",
                        sheet -> decisions.decide(
                                sheet, approval(sheet.candidates().getFirst().id()))),
                sheet("EvaluationDecisions.drop", sheet -> decisions.drop(sheet, "Plus voulu")),
                IsolationCase.byHandle(
                        "EvaluationDecisions.reopen",
                        WORKSPACE,
                        () -> {
                            EvaluationSheet sheet = compared();
                            decisions.drop(sheet, "Plus voulu");
                            return evaluations.sheet(sheet.evaluation().id());
                        },
                        EvaluationIsolationCases::missing,
                        sheet -> {
                            decisions.reopen(sheet, "Voulu de nouveau");
                            return "done";
                        }));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                Evaluation.class, () -> compared().evaluation().id().value(),
                EvaluationCriterion.class,
                        () -> compared().criteria().getFirst().id().value(),
                EvaluationCandidate.class,
                        () -> compared().candidates().getFirst().id().value(),
                EvaluationMark.class,
                        () -> marks.findByEvaluationIdOrderById(
                                        compared().evaluation().id().value())
                                .getFirst()
                                .id());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "Evaluations.add",
                "names no record; that what it adds is unseen elsewhere is shown by Evaluations.list");
    }

    private IsolationCase<EvaluationId> id(String item, Function<EvaluationId, Object> attempt) {
        return IsolationCase.byHandle(
                item, WORKSPACE, () -> compared().evaluation().id(), () -> new EvaluationId(Ids.next()), attempt);
    }

    private IsolationCase<EvaluationRecord> record(String item, Function<EvaluationRecord, Object> attempt) {
        return IsolationCase.byHandle(
                item, WORKSPACE, () -> compared().evaluation(), () -> missing().evaluation(), attempt);
    }

    private IsolationCase<EvaluationSheet> sheet(String item, Consumer<EvaluationSheet> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, this::compared, EvaluationIsolationCases::missing, sheet -> {
            attempt.accept(sheet);
            return "done";
        });
    }

    /** One with a criterion, and a product that is marked for it. */
    private EvaluationSheet compared() {
        EvaluationId id = evaluations.add(evaluation("seeded")).id();
        matrix.addCriterion(id, criterion("Usage", "1"));
        matrix.addCandidate(id, product("candidate " + Ids.next()));
        EvaluationSheet bare = evaluations.sheet(id);
        matrix.mark(bare.mark(bare.candidates().getFirst(), bare.criteria().getFirst()), mark("4"));
        return evaluations.sheet(id);
    }

    private static EvaluationSheet missing() {
        EvaluationId id = new EvaluationId(Ids.next());
        CriterionRecord criterion = new CriterionRecord(id, new CriterionId(Ids.next()), 0, criterion("Usage", "1"));
        CandidateRecord candidate =
                new CandidateRecord(id, new CandidateId(Ids.next()), 0, product("Tamis"), "Tamis", null);
        return new EvaluationSheet(
                new EvaluationRecord(id, 0, evaluation("missing"), EvaluationStatus.OPEN, 1, ""),
                List.of(criterion),
                List.of(candidate),
                List.of(new MarkRecord(id, candidate.id(), criterion.id(), 0, mark("4"))),
                Set.of());
    }
}
