package io.pupitre.scorecard;

/** Somebody else saved the definition in the meantime. */
public final class StaleDefinitionException extends RuntimeException {

    private final transient DefinitionRecord theirs;

    StaleDefinitionException(DefinitionRecord theirs) {
        super("saved by somebody else");
        this.theirs = theirs;
    }

    /** The definition as they saved it. */
    public DefinitionRecord theirs() {
        return theirs;
    }
}
