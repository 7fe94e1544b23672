package io.pupitre.tools;

import io.pupitre.audit.ChangeReason;
import io.pupitre.audit.ReasonRequiredException;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.SearchText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stack of the current workspace's client.
 *
 * <p>A tool of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Tools {

    /** No page of a list is longer. */
    public static final int MAX_PAGE = 500;

    private final ToolRepository repository;
    private final ToolStatements statements;
    private final RenewalStatements renewals;
    private final RetirementCheck retirement;

    Tools(
            ToolRepository repository,
            ToolStatements statements,
            RenewalStatements renewals,
            RetirementCheck retirement) {
        this.repository = repository;
        this.statements = statements;
        this.renewals = renewals;
        this.retirement = retirement;
    }

    /**
     * A stretch of the list.
     *
     * @param limit at most {@link #MAX_PAGE}
     */
    public List<ToolRow> page(ToolFilter filter, ToolSort sort, int offset, int limit) {
        return statements.page(filter, sort, offset, Math.min(limit, MAX_PAGE));
    }

    /** How many tools pass the filter. */
    public long count(ToolFilter filter) {
        return statements.count(filter);
    }

    /** The first five whose product or vendor contains the text: before the others those that begin with it. */
    public List<ToolRow> search(String text) {
        return SearchText.of(text).map(statements::named).orElse(List.of());
    }

    /** What the tools in use cost, and what of it is paid for nothing. */
    public StackCost cost() {
        return StackCost.of(statements.inUse());
    }

    /**
     * Which notices are to be given soon.
     *
     * @param today in the zone of the client
     */
    public NoticeCount notices(LocalDate today) {
        return renewals.count(today, today.plusDays(NoticeStage.WITHIN_120.days()));
    }

    /** The categories in use, in alphabetical order. */
    public List<String> categories() {
        return repository.findCategories();
    }

    /** @throws NotFoundException when this workspace has no such tool */
    public ToolRecord get(ToolId id) {
        return repository.findById(id.value()).map(Tool::record).orElseThrow(NotFoundException::new);
    }

    @Transactional
    public ToolRecord add(ToolDetails details) {
        return repository.save(new Tool(details)).record();
    }

    /**
     * Saves a person's version of a tool.
     *
     * @param base the tool as the person read it
     * @param mine the tool as they want it
     * @throws EditConflict when it was saved by somebody else since
     * @throws ReasonRequiredException when the agency wants a {@link ChangeReason} for what is changed
     * @throws InvalidToolException when its life has no step from its status to the wanted one
     * @throws UnsettledToolException when it is to go and something that depends on it holds it back
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public void change(ToolRecord base, ToolDetails mine) {
        Tool tool = toChange(base.id());
        if (tool.version() != base.version()) {
            throw new EditConflict(base.details(), mine, tool.record());
        }
        refuseJump(tool, mine.status());
        refuseUnsettled(base.id(), tool.details().status(), mine.status());
        tool.describe(mine);
        repository.flush();
    }

    /**
     * Takes a tool a step further in its life, or back.
     *
     * @param base the tool as the person read it
     * @throws EditConflict when it was saved by somebody else since
     * @throws ReasonRequiredException when the agency wants a {@link ChangeReason} for it
     * @throws InvalidToolException when there is no such step
     * @throws UnsettledToolException when it is to go and something that depends on it holds it back
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public void move(ToolRecord base, ToolStatus to) {
        Tool tool = toChange(base.id());
        if (tool.version() != base.version()) {
            throw new EditConflict(base.details(), base.details().withStatus(to), tool.record());
        }
        refuseJump(tool, to);
        refuseUnsettled(base.id(), tool.details().status(), to);
        tool.move(to);
        repository.flush();
    }

    /**
     * Holds a tool until the transaction of who asks ends, so that of two people who say something about it at once the second
     * is told.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public ToolRecord hold(ToolId id) {
        return toChange(id).record();
    }

    private static void refuseJump(Tool tool, ToolStatus to) {
        if (!tool.reaches(to)) {
            throw new InvalidToolException(
                    ToolField.STATUS.problem("status-step", tool.details().status(), to).stream()
                            .toList());
        }
    }

    private void refuseUnsettled(ToolId tool, ToolStatus from, ToolStatus to) {
        Integer open = RetirementCheck.concerns(from, to) ? retirement.open(to).get(tool) : null;
        if (open != null) {
            throw new UnsettledToolException(tool, unsettled(to, open));
        }
    }

    /** That so many things hold a tool back from being that. */
    static FieldProblem unsettled(ToolStatus to, int open) {
        return new FieldProblem(
                ToolField.STATUS,
                to == ToolStatus.RETIRING ? "tools.problem-unanswered" : "tools.problem-dependents",
                List.of(open));
    }

    private Tool toChange(ToolId id) {
        repository.hold(Set.of(id.value()));
        return repository.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
