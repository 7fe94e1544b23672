package io.pupitre.templates;

/** A template can't be like that. */
public final class InvalidTemplateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String problem;

    /** @param problem the last part of the key of the translated sentence: {@code templates.problem.…} */
    InvalidTemplateException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** The key of the sentence that says why. */
    public String key() {
        return "templates.problem." + problem;
    }
}
