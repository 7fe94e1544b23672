package io.pupitre.scorecard;

/** Nobody said that the readable rows should be taken without the others. */
public final class UnreadableRowsException extends RuntimeException {

    UnreadableRowsException(long rows) {
        super(rows + " unreadable rows");
    }
}
