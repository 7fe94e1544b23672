package io.pupitre.tools.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A phase, or a need, can't be described like that; each problem names its field. */
public final class InvalidGapException extends IllegalArgumentException {

    private final transient List<GapProblem> problems;

    InvalidGapException(List<GapProblem> problems) {
        super("Refused: "
                + problems.stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList());
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<GapProblem> problems() {
        return problems;
    }

    /** @throws InvalidGapException when there is a problem among them */
    static void refuse(Stream<Optional<GapProblem>> checks) {
        List<GapProblem> problems = checks.flatMap(Optional::stream).toList();
        if (!problems.isEmpty()) {
            throw new InvalidGapException(problems);
        }
    }
}
