package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.FormulaProblem;

/** A definition cannot be computed from what the client has. */
public final class NotComputableException extends RuntimeException {

    private final String key;
    private final transient FormulaProblem problem;

    /** @param key of the definition */
    NotComputableException(String key, FormulaProblem problem) {
        super(key + ": " + problem.kind() + " " + problem.excerpt());
        this.key = key;
        this.problem = problem;
    }

    /** What formulas call the definition. */
    public String key() {
        return key;
    }

    /** What is wrong with its formula there: mostly a name that nothing has. */
    public FormulaProblem problem() {
        return problem;
    }
}
