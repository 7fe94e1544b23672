package io.pupitre.csv;

/** A file cannot be read beyond the place that its problem names. */
public final class CsvRefusedException extends RuntimeException {

    private final transient CsvProblem problem;

    public CsvRefusedException(CsvProblem problem) {
        super(problem.reason() + " at line " + problem.line());
        this.problem = problem;
    }

    public CsvProblem problem() {
        return problem;
    }
}
