package io.pupitre.scorecard;

/** The workspace has an input with that key already. */
public final class KeyTakenException extends RuntimeException {

    KeyTakenException(String key) {
        super(key);
    }
}
