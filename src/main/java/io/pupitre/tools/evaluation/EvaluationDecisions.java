package io.pupitre.tools.evaluation;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What evaluations come to: candidates are approved or vetoed, and evaluations dropped or begun again. Each such step is
 * recorded with the evaluation as it was; what is recorded stays.
 *
 * <p>An evaluation of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class EvaluationDecisions {

    private final EvaluationSheets sheets;
    private final DecisionStatements decisions;
    private final CandidateTools candidateTools;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    EvaluationDecisions(
            EvaluationSheets sheets,
            DecisionStatements decisions,
            CandidateTools candidateTools,
            WorkspaceDirectory directory,
            Clock clock) {
        this.sheets = sheets;
        this.decisions = decisions;
        this.candidateTools = candidateTools;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * All that was decided, the latest first.
     *
     * @throws NotFoundException when this workspace has no such evaluation
     */
    public List<DecisionRecord> list(EvaluationId id) {
        return decisions.of(sheets.find(id).evaluationId());
    }

    /**
     * Records a decision on candidates. An approved candidate is, or becomes, a tool of the client that is approved.
     *
     * @param seen the evaluation as the person who decides sees it
     * @throws StaleEvaluationException when it is another one by now, or one of its tools is
     * @throws ClosedEvaluationException when it is decided or dropped
     * @throws IneligibleCandidateException when the candidate can't be approved: see {@link Standing#isEligible}
     * @throws IllegalArgumentException when the day is in the client's future
     * @throws NotFoundException when this workspace has no such evaluation, or it has no such candidate
     */
    @Transactional
    public void decide(EvaluationSheet seen, Decision decision) {
        Evaluation evaluation = sheets.open(seen.evaluation().id());
        EvaluationSheet sheet = unchanged(evaluation, seen);
        if (decision.decidedOn().isAfter(today())) {
            throw new IllegalArgumentException("A decision is not of a day to come");
        }
        CandidateId wanted = decision.candidate();
        if (wanted == null) {
            record(evaluation, decision, "", sheet);
            evaluation.decide();
            if (decision.retire()) {
                candidateTools.retire(evaluation, sheet.candidates(), decision.reason());
            }
            return;
        }
        Standing standing = sheet.standings().stream()
                .filter(one -> one.candidate().id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean approval = decision.kind() == DecisionKind.APPROVAL;
        if (standing.vetoed() || (approval && !standing.isEligible())) {
            throw new IneligibleCandidateException();
        }
        record(evaluation, decision, standing.candidate().name(), sheet);
        if (approval) {
            evaluation.decide();
            candidateTools.approve(evaluation, standing.candidate(), decision.reason());
        } else if (decision.retire()) {
            candidateTools.retire(evaluation, List.of(standing.candidate()), decision.reason());
        }
    }

    /**
     * Gives an evaluation up.
     *
     * @param seen as the person sees it
     * @throws StaleEvaluationException when it is another one by now
     * @throws ClosedEvaluationException when it is decided or dropped already
     * @throws IllegalArgumentException without a reason
     * @throws NotFoundException when this workspace has no such evaluation
     */
    @Transactional
    public void drop(EvaluationSheet seen, String reason) {
        String words = Decision.reason(reason);
        Evaluation evaluation = sheets.open(seen.evaluation().id());
        step(evaluation, DecisionKind.DROP, words, unchanged(evaluation, seen));
        evaluation.drop();
    }

    /**
     * Begins an evaluation again that is decided or dropped, in a new round: its marks can be changed, and who was vetoed takes
     * part again. What was decided stays recorded, and tools stay where that brought them.
     *
     * @param seen as the person sees it
     * @throws StaleEvaluationException when it is another one by now
     * @throws IllegalArgumentException without a reason
     * @throws NotFoundException when this workspace has no such evaluation
     */
    @Transactional
    public void reopen(EvaluationSheet seen, String reason) {
        String words = Decision.reason(reason);
        Evaluation evaluation = sheets.held(seen.evaluation().id());
        EvaluationSheet sheet = unchanged(evaluation, seen);
        if (evaluation.isOpen()) {
            throw new StaleEvaluationException();
        }
        evaluation.reopen();
        step(evaluation, DecisionKind.REOPENING, words, sheet);
    }

    private EvaluationSheet unchanged(Evaluation evaluation, EvaluationSheet seen) {
        EvaluationSheet sheet = sheets.sheet(evaluation);
        if (!sheet.equals(seen)) {
            throw new StaleEvaluationException();
        }
        return sheet;
    }

    private void record(Evaluation evaluation, Decision decision, String subject, EvaluationSheet sheet) {
        decisions.append(evaluation.evaluationId(), evaluation.round(), decision, subject, FrozenSheet.of(sheet));
    }

    private void step(Evaluation evaluation, DecisionKind kind, String reason, EvaluationSheet sheet) {
        decisions.append(evaluation.evaluationId(), evaluation.round(), kind, reason, today(), FrozenSheet.of(sheet));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(directory.current().zone()));
    }
}
