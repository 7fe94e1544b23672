package io.pupitre.tools.quality;

import java.util.List;

/** A check or a measurement that can't be kept as it is. */
public final class InvalidQualityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<QualityProblem> problems;

    InvalidQualityException(List<QualityProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    InvalidQualityException(QualityProblem problem) {
        this(List.of(problem));
    }

    /** All that is wrong, not just the first. */
    public List<QualityProblem> problems() {
        return problems;
    }
}
