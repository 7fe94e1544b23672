package io.pupitre.scorecard;

import java.util.List;

/** Rows that a program sent cannot be taken; none of them was. */
public final class InvalidFeedException extends RuntimeException {

    private final transient List<FeedProblem> problems;

    InvalidFeedException(List<FeedProblem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<FeedProblem> problems() {
        return problems;
    }
}
