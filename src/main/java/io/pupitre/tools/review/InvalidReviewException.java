package io.pupitre.tools.review;

import java.util.List;

/** A review that can't be kept as it is. */
public final class InvalidReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReviewProblem> problems;

    InvalidReviewException(List<ReviewProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, not just the first. */
    public List<ReviewProblem> problems() {
        return problems;
    }
}
