package io.pupitre.templates;

/** Somebody else saved since the person read it. Nothing was written. */
public final class StaleEditException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient TemplateContent theirs;

    StaleEditException(TemplateContent theirs) {
        super("Saved by somebody else meanwhile");
        this.theirs = theirs;
    }

    /** As it is stored now. */
    public TemplateContent theirs() {
        return theirs;
    }
}
