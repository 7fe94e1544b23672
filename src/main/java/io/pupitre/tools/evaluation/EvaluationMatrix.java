package io.pupitre.tools.evaluation;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import io.pupitre.tools.catalogue.Folded;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an open evaluation compares: its criteria, its candidates, and the marks that they get.
 *
 * <p>What belongs to another workspace and what does not exist are the same {@link NotFoundException}. Each change is refused
 * by a {@link ClosedEvaluationException} once the evaluation is decided or dropped, and by a {@link StaleEvaluationException}
 * when somebody else changed the same since the person read it.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class EvaluationMatrix {

    private final EvaluationSheets sheets;
    private final EvaluationCriterionRepository criteria;
    private final EvaluationCandidateRepository candidates;
    private final EvaluationMarkRepository marks;
    private final Tools tools;
    private final CandidateTools candidateTools;

    EvaluationMatrix(
            EvaluationSheets sheets,
            EvaluationCriterionRepository criteria,
            EvaluationCandidateRepository candidates,
            EvaluationMarkRepository marks,
            Tools tools,
            CandidateTools candidateTools) {
        this.sheets = sheets;
        this.criteria = criteria;
        this.candidates = candidates;
        this.marks = marks;
        this.tools = tools;
        this.candidateTools = candidateTools;
    }

    /** @throws NameTakenException when there is a criterion of that name */
    @Transactional
    public CriterionId addCriterion(EvaluationId id, CriterionDetails details) {
        Evaluation evaluation = sheets.open(id);
        refuseNameOfOther(evaluation, null, details.name());
        return criteria.save(new EvaluationCriterion(evaluation, details))
                .record()
                .id();
    }

    /** @throws NameTakenException when there is another criterion of that name */
    @Transactional
    public void changeCriterion(CriterionRecord base, CriterionDetails mine) {
        Evaluation evaluation = sheets.open(base.evaluation());
        EvaluationCriterion criterion = criterion(evaluation, base);
        refuseNameOfOther(evaluation, criterion.id(), mine.name());
        criterion.describe(mine);
    }

    /** Takes a criterion away, with the marks for it. */
    @Transactional
    public void removeCriterion(CriterionRecord base) {
        EvaluationCriterion criterion = criterion(sheets.open(base.evaluation()), base);
        marks.deleteByCriterionId(criterion.id());
        criteria.delete(criterion);
    }

    /**
     * @throws NameTakenException when there is a candidate of that name, or the tool is one already
     * @throws InStackException when it is a product that is a tool of the stack
     * @throws StaleEvaluationException when it is a tool that is retired, or being retired
     */
    @Transactional
    public CandidateId addCandidate(EvaluationId id, CandidateDetails details) {
        Evaluation evaluation = sheets.open(id);
        ToolId tool = details.tool();
        String name = details.product();
        if (tool != null) {
            var known = tools.get(tool).details();
            if (!known.status().stays()) {
                throw new StaleEvaluationException();
            }
            name = known.name();
        }
        refuseNameOfOtherCandidate(evaluation, null, name);
        if (tool == null) {
            refuseTool(name);
        }
        return new CandidateId(
                candidates.save(new EvaluationCandidate(evaluation, details)).id());
    }

    /**
     * @param mine whose tool is not read: it stays the same
     * @throws NameTakenException when there is another candidate of that name
     * @throws InStackException when it becomes a product that is a tool of the stack
     */
    @Transactional
    public void changeCandidate(CandidateRecord base, CandidateDetails mine) {
        Evaluation evaluation = sheets.open(base.evaluation());
        EvaluationCandidate candidate = candidate(evaluation, base);
        CandidateDetails details = new CandidateDetails(candidate.details().tool(), mine.product(), mine.listPrice());
        if (details.tool() == null) {
            refuseNameOfOtherCandidate(evaluation, candidate.id(), details.product());
            if (!details.product().equals(candidate.details().product())) {
                refuseTool(details.product());
            }
        }
        candidate.describe(details);
    }

    /** Takes a candidate away, with its marks; a tool stays in the stack as it is. */
    @Transactional
    public void removeCandidate(CandidateRecord base) {
        EvaluationCandidate candidate = candidate(sheets.open(base.evaluation()), base);
        marks.deleteByCandidateId(candidate.id());
        candidates.delete(candidate);
    }

    /** Marks a candidate for a criterion, or says that its mark is not known after all. */
    @Transactional
    public void mark(MarkRecord base, Mark mine) {
        Evaluation evaluation = sheets.open(base.evaluation());
        EvaluationCandidate candidate = candidates
                .findById(base.candidate().value())
                .filter(one -> one.evaluationId().equals(evaluation.id()))
                .orElseThrow(NotFoundException::new);
        EvaluationCriterion criterion = criteria.findById(base.criterion().value())
                .filter(one -> one.evaluationId().equals(evaluation.id()))
                .orElseThrow(NotFoundException::new);
        EvaluationMark mark = marks.findByCandidateIdAndCriterionId(candidate.id(), criterion.id())
                .orElse(null);
        if ((mark == null ? MarkRecord.NONE : mark.version()) != base.version()) {
            throw new StaleEvaluationException();
        }
        if (mark == null) {
            marks.save(new EvaluationMark(candidate, criterion, mine));
        } else {
            mark.become(mine);
        }
    }

    private EvaluationCriterion criterion(Evaluation evaluation, CriterionRecord base) {
        EvaluationCriterion criterion = criteria.findById(base.id().value())
                .filter(one -> one.evaluationId().equals(evaluation.id()))
                .orElseThrow(NotFoundException::new);
        if (criterion.version() != base.version()) {
            throw new StaleEvaluationException();
        }
        return criterion;
    }

    private EvaluationCandidate candidate(Evaluation evaluation, CandidateRecord base) {
        EvaluationCandidate candidate = candidates
                .findById(base.id().value())
                .filter(one -> one.evaluationId().equals(evaluation.id()))
                .orElseThrow(NotFoundException::new);
        if (candidate.version() != base.version()) {
            throw new StaleEvaluationException();
        }
        return candidate;
    }

    private void refuseNameOfOther(Evaluation evaluation, @Nullable UUID own, String name) {
        Folded wanted = Folded.of(name);
        if (criteria.findByEvaluationIdOrderById(evaluation.id()).stream()
                .anyMatch(other -> !Objects.equals(other.id(), own)
                        && Folded.of(other.name()).equals(wanted))) {
            throw new NameTakenException();
        }
    }

    private void refuseTool(String product) {
        if (candidateTools.inStack(product).isPresent()) {
            throw new InStackException();
        }
    }

    private void refuseNameOfOtherCandidate(Evaluation evaluation, @Nullable UUID own, String name) {
        Folded wanted = Folded.of(name);
        if (sheets.sheet(evaluation).candidates().stream()
                .anyMatch(other -> !other.id().value().equals(own)
                        && Folded.of(other.name()).equals(wanted))) {
            throw new NameTakenException();
        }
    }
}
