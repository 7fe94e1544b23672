package io.pupitre.tools.quality;

/** Somebody else changed it since the person read it. Nothing was written. */
public final class StaleQualityException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
