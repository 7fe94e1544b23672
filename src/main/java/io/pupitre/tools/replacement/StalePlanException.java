package io.pupitre.tools.replacement;

/** A plan, an answer or the uses of a tool are no longer what they were when the person read them. */
public final class StalePlanException extends RuntimeException {

    StalePlanException() {
        super("Changed meanwhile");
    }
}
