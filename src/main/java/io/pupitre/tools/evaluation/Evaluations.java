package io.pupitre.tools.evaluation;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.TextRule;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current workspace's client compares before it buys: the need, and the memo that the comparison ends in.
 *
 * <p>An evaluation of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Evaluations {

    private final EvaluationRepository repository;
    private final EvaluationSheets sheets;

    Evaluations(EvaluationRepository repository, EvaluationSheets sheets) {
        this.repository = repository;
        this.sheets = sheets;
    }

    /** Those that pass the filter, the latest begun first. */
    public List<EvaluationLine> list(EvaluationFilter filter) {
        return sheets.lines().stream().filter(filter::matches).toList();
    }

    /**
     * An evaluation with all that it compares.
     *
     * @throws NotFoundException when this workspace has no such evaluation
     */
    public EvaluationSheet sheet(EvaluationId id) {
        return sheets.sheet(sheets.find(id));
    }

    /** Begins one. */
    @Transactional
    public EvaluationRecord add(EvaluationDetails details) {
        return repository.save(new Evaluation(details)).record();
    }

    /**
     * Says otherwise what is to be decided.
     *
     * @param base as the person read it
     * @throws StaleEvaluationException when it was changed by somebody else since
     * @throws ClosedEvaluationException when it is decided or dropped
     * @throws NotFoundException when this workspace has no such evaluation
     */
    @Transactional
    public EvaluationRecord change(EvaluationRecord base, EvaluationDetails mine) {
        Evaluation evaluation = toChange(base);
        evaluation.describe(mine);
        repository.flush();
        return evaluation.record();
    }

    /**
     * Writes the memo.
     *
     * @param base as the person read it
     * @param memo may be empty
     * @throws StaleEvaluationException when the evaluation was changed by somebody else since
     * @throws ClosedEvaluationException when it is decided or dropped
     * @throws NotFoundException when this workspace has no such evaluation
     */
    @Transactional
    public EvaluationRecord note(EvaluationRecord base, String memo) {
        String tidy = TextRule.tidy(memo);
        if (TextRule.paragraphs(EvaluationDetails.MEMO_LENGTH).problemOf(tidy).isPresent()) {
            throw new IllegalArgumentException("Not a memo");
        }
        Evaluation evaluation = toChange(base);
        evaluation.note(tidy);
        repository.flush();
        return evaluation.record();
    }

    private Evaluation toChange(EvaluationRecord base) {
        Evaluation evaluation = sheets.open(base.id());
        if (evaluation.version() != base.version()) {
            throw new StaleEvaluationException();
        }
        return evaluation;
    }
}
