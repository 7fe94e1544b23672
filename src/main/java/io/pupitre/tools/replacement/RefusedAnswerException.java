package io.pupitre.tools.replacement;

/** A tool that takes over is the one that goes, the other end of the integration, or one that is gone itself. */
public final class RefusedAnswerException extends IllegalArgumentException {

    RefusedAnswerException() {
        super("That tool can't take it over");
    }
}
