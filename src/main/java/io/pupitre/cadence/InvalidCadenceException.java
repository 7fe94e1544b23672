package io.pupitre.cadence;

import java.util.List;

/** A cadence, a campaign or a step can't be like that. */
public final class InvalidCadenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final transient List<Object> arguments;

    /** @param problem the last part of the key of the translated sentence: {@code cadence.problem.…} */
    InvalidCadenceException(String problem, Object... arguments) {
        super(problem + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence that says why. */
    public String key() {
        return "cadence.problem." + problem;
    }

    /** What the sentence names. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
