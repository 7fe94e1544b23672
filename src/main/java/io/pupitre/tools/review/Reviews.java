package io.pupitre.tools.review;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reviews of the client's tools. A new one supersedes the earlier of its kind, which stay; of several of a kind the one
 * that was done last counts.
 *
 * <p>A tool or review of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Reviews {

    private final ToolReviewRepository repository;
    private final ReviewStatements statements;
    private final Tools tools;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    Reviews(
            ToolReviewRepository repository,
            ReviewStatements statements,
            Tools tools,
            WorkspaceDirectory directory,
            Clock clock) {
        this.repository = repository;
        this.statements = statements;
        this.tools = tools;
        this.directory = directory;
        this.clock = clock;
    }

    /** The client's tools but those that are retired, by name, with how each stands. */
    public List<ReviewedTool> matrix() {
        return statements.matrix(today());
    }

    /**
     * All of a tool, the one that was done last first.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    public List<ReviewRecord> of(ToolId tool) {
        tools.get(tool);
        return repository.findByToolIdOrderByDoneOnDescIdDesc(tool.value()).stream()
                .map(ToolReview::record)
                .toList();
    }

    /**
     * Keeps a new review.
     *
     * @throws InvalidReviewException when it was not done yet
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public ReviewRecord add(ToolId tool, ReviewDetails details) {
        ToolRecord held = tools.hold(tool);
        refuseFuture(details);
        return repository.save(new ToolReview(held, details)).record();
    }

    /**
     * Puts right what was written down wrongly.
     *
     * @param base as the person read it
     * @throws StaleReviewException when somebody else corrected it since
     * @throws InvalidReviewException when it was not done yet
     * @throws IllegalArgumentException when it would be of another kind
     * @throws NotFoundException when this workspace has no such review
     */
    @Transactional
    public ReviewRecord correct(ReviewRecord base, ReviewDetails details) {
        // Before anything is read, so that what is read is what the last one saved.
        repository.hold(base.id().value());
        ToolReview review = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (review.version() != base.version()) {
            throw new StaleReviewException();
        }
        refuseFuture(details);
        review.correct(tools.get(review.tool()), details);
        repository.flush();
        return review.record();
    }

    /** The client's day. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(directory.current().zone()));
    }

    private void refuseFuture(ReviewDetails details) {
        if (details.doneOn().isAfter(today())) {
            throw new InvalidReviewException(
                    List.of(ReviewProblem.at(ReviewField.DONE_ON, "tools.review-problem-future")));
        }
    }
}
