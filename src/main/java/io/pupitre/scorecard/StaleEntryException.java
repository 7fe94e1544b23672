package io.pupitre.scorecard;

/** Somebody else changed a figure between the look and the entry; nothing was written. */
public final class StaleEntryException extends RuntimeException {

    StaleEntryException() {
        super("A figure is no longer what the entry began with");
    }
}
