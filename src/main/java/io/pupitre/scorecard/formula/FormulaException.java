package io.pupitre.scorecard.formula;

/** A text is no formula. */
public final class FormulaException extends RuntimeException {

    private final transient FormulaProblem problem;

    FormulaException(FormulaProblem problem) {
        super(problem.kind() + " at " + problem.position());
        this.problem = problem;
    }

    public FormulaProblem problem() {
        return problem;
    }
}
