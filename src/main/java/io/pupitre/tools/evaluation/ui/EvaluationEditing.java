package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.evaluation.CandidateId;
import io.pupitre.tools.evaluation.CandidateRecord;
import io.pupitre.tools.evaluation.ClosedEvaluationException;
import io.pupitre.tools.evaluation.CriterionId;
import io.pupitre.tools.evaluation.CriterionRecord;
import io.pupitre.tools.evaluation.EvaluationDecisions;
import io.pupitre.tools.evaluation.EvaluationMatrix;
import io.pupitre.tools.evaluation.EvaluationRecord;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.tools.evaluation.InStackException;
import io.pupitre.tools.evaluation.IneligibleCandidateException;
import io.pupitre.tools.evaluation.Mark;
import io.pupitre.tools.evaluation.MarkRecord;
import io.pupitre.tools.evaluation.NameTakenException;
import io.pupitre.tools.evaluation.StaleEvaluationException;
import io.pupitre.tools.ui.ClientFacts;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Changes evaluations with all that has to be asked on the way; what isn't taken is said in the dialog, which stays. */
@Component
class EvaluationEditing {

    private static final String STALE = "tools.evaluation-stale";
    private static final String CLOSED = "tools.evaluation-closed";

    private final Evaluations evaluations;
    private final EvaluationMatrix matrix;
    private final EvaluationDecisions decisions;
    private final Tools tools;
    private final ClientFacts client;

    EvaluationEditing(
            Evaluations evaluations,
            EvaluationMatrix matrix,
            EvaluationDecisions decisions,
            Tools tools,
            ClientFacts client) {
        this.evaluations = evaluations;
        this.matrix = matrix;
        this.decisions = decisions;
        this.tools = tools;
        this.client = client;
    }

    /** The page that shows an evaluation. */
    interface Page extends Serializable {

        /** As the person sees it. */
        EvaluationSheet sheet();

        /** Shows what is there by now. */
        void refresh();
    }

    void describe(Page page) {
        EvaluationRecord[] base = {page.sheet().evaluation()};
        EvaluationDialog.open(
                "tools.evaluation-edit",
                base[0].details(),
                mine -> attempt(
                        page,
                        () -> evaluations.change(base[0], mine),
                        () -> base[0] = page.sheet().evaluation()));
    }

    void addCriterion(Page page) {
        CriterionDialog.open(
                "tools.evaluation-criterion-add",
                null,
                details -> attempt(
                        page,
                        () -> matrix.addCriterion(page.sheet().evaluation().id(), details),
                        () -> {}));
    }

    void editCriterion(Page page, CriterionRecord shown) {
        CriterionRecord[] base = {shown};
        CriterionId id = shown.id();
        CriterionDialog.open(
                "tools.evaluation-criterion-edit",
                shown.details(),
                mine -> attempt(
                        page,
                        () -> matrix.changeCriterion(base[0], mine),
                        () -> page.sheet().criteria().stream()
                                .filter(one -> one.id().equals(id))
                                .forEach(one -> base[0] = one)));
    }

    void removeCriterion(Page page, CriterionRecord shown) {
        remove(page, () -> matrix.removeCriterion(shown), shown.details().name());
    }

    void addCandidate(Page page) {
        // Those in use too: what is there may be kept.
        List<ToolRow> offered = Stream.of(ToolStatus.values())
                .filter(ToolStatus::stays)
                .flatMap(status ->
                        tools
                                .page(new ToolFilter("", null, null, status), ToolSort.DEFAULT, 0, Tools.MAX_PAGE)
                                .stream())
                .filter(tool -> page.sheet().candidates().stream()
                        .noneMatch(one -> tool.toolId().equals(one.details().tool())))
                .sorted(Comparator.comparing(ToolRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        CandidateDialog.add(
                offered,
                client.currency(),
                details -> attempt(
                        page,
                        () -> matrix.addCandidate(page.sheet().evaluation().id(), details),
                        () -> {}));
    }

    void editCandidate(Page page, CandidateRecord shown) {
        CandidateRecord[] base = {shown};
        CandidateId id = shown.id();
        CandidateDialog.edit(
                shown,
                client.currency(),
                mine -> attempt(
                        page,
                        () -> matrix.changeCandidate(base[0], mine),
                        () -> page.sheet().candidates().stream()
                                .filter(one -> one.id().equals(id))
                                .forEach(one -> base[0] = one)));
    }

    void removeCandidate(Page page, CandidateRecord shown) {
        remove(page, () -> matrix.removeCandidate(shown), shown.name());
    }

    /** Keeps a mark, or answers why not. */
    Optional<MarkCell.Refusal> mark(Page page, MarkRecord base, Mark mine) {
        return attempt(page, () -> matrix.mark(base, mine), () -> {})
                .map(problem -> new MarkCell.Refusal(
                        problem,
                        page.sheet().marks().stream()
                                .filter(one -> STALE.equals(problem)
                                        && one.candidate().equals(base.candidate())
                                        && one.criterion().equals(base.criterion()))
                                .findFirst()
                                .orElse(null)));
    }

    /** Answers the evaluation as it is when somebody else wrote another memo meanwhile; else tells what is kept. */
    Optional<EvaluationRecord> note(Page page, MemoPart part, EvaluationRecord base, String memo) {
        try {
            part.kept(evaluations.note(base, memo));
            Notices.success("tools.evaluation-memo-saved");
            page.refresh();
        } catch (StaleEvaluationException e) {
            EvaluationRecord now = evaluations.sheet(base.id()).evaluation();
            if (!now.memo().equals(base.memo())) {
                page.refresh();
                return Optional.of(now);
            }
            // Only something else of the evaluation was changed.
            return note(page, part, now, memo);
        } catch (ClosedEvaluationException e) {
            Notices.error(CLOSED);
            page.refresh();
        }
        return Optional.empty();
    }

    void decide(Page page) {
        DecisionDialog.open(
                page.sheet(),
                client.today(),
                decision -> attempt(page, () -> decisions.decide(page.sheet(), decision), () -> {}));
    }

    void drop(Page page) {
        TextDialog.reason(
                "tools.evaluation-drop",
                "tools.evaluation-drop-lead",
                reason -> attempt(page, () -> decisions.drop(page.sheet(), reason), () -> {}));
    }

    void reopen(Page page) {
        TextDialog.reason(
                "tools.evaluation-reopen",
                "tools.evaluation-reopen-lead",
                reason -> attempt(page, () -> decisions.reopen(page.sheet(), reason), () -> {}));
    }

    /**
     * Does the work and shows what is there then, in any case.
     *
     * @param renew takes what is there as the base of another attempt
     * @return the key of what kept it from being done, if anything did
     */
    private static Optional<String> attempt(Page page, Command work, Command renew) {
        Optional<String> problem = problem(work);
        page.refresh();
        if (problem.isPresent()) {
            renew.execute();
        }
        return problem;
    }

    private static Optional<String> problem(Command work) {
        try {
            work.execute();
            return Optional.empty();
        } catch (StaleEvaluationException e) {
            return Optional.of(STALE);
        } catch (ClosedEvaluationException e) {
            return Optional.of(CLOSED);
        } catch (NameTakenException e) {
            return Optional.of(Taken.KEY);
        } catch (InStackException e) {
            return Optional.of(Taken.BY_TOOL);
        } catch (IneligibleCandidateException e) {
            return Optional.of("tools.evaluation-ineligible");
        } catch (NotFoundException e) {
            return Optional.of("tools.evaluation-gone");
        }
    }

    /** Asks before: the marks are gone with it. */
    private static void remove(Page page, Command work, String name) {
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, "tools.evaluation-remove-lead", name);
        new FormDialog("tools.evaluation-remove", "tools.evaluation-remove", () -> {
                    attempt(page, work, () -> {})
                            .ifPresentOrElse(
                                    // Nothing was typed that could be saved again.
                                    problem -> Notices.error(
                                            STALE.equals(problem) ? "tools.evaluation-not-removed" : problem),
                                    () -> Notices.success("tools.evaluation-removed", name));
                    return true;
                })
                .withWide(lead)
                .open();
    }
}
