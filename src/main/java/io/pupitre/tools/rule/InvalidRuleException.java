package io.pupitre.tools.rule;

/** A rule, or a part of one, that can't be kept as it is. */
public final class InvalidRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuleProblem problem;

    InvalidRuleException(RuleProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public RuleProblem problem() {
        return problem;
    }
}
