package io.pupitre.scorecard;

/** A later import of the same source is to be undone first: it may have replaced figures of this one. */
public final class LaterImportException extends RuntimeException {

    LaterImportException() {
        super("a later import of the same source counts");
    }
}
