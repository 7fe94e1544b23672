package io.pupitre.templates;

/** The client has a copy of that template. */
public final class AlreadyAppliedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AlreadyAppliedException() {
        super("already applied");
    }
}
