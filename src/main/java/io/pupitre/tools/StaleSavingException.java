package io.pupitre.tools;

/** Somebody else changed the saving since the person read it. Nothing was written. */
public final class StaleSavingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
