package io.pupitre.tools;

import java.util.List;

/** An integration, or an external system, can't be described like that; each problem names its field. */
public final class InvalidIntegrationException extends IllegalArgumentException {

    private final transient List<IntegrationProblem> problems;

    InvalidIntegrationException(List<IntegrationProblem> problems) {
        super("Refused: "
                + problems.stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList());
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<IntegrationProblem> problems() {
        return problems;
    }
}
