package io.pupitre.tools;

import java.util.List;

/** A tool can't be described like that; each problem names its field. */
public sealed class InvalidToolException extends IllegalArgumentException permits UnsettledToolException {

    private final transient List<FieldProblem> problems;

    InvalidToolException(List<FieldProblem> problems) {
        super("Refused: "
                + problems.stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList());
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
