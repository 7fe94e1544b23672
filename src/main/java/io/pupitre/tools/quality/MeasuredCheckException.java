package io.pupitre.tools.quality;

/** A check that was measured, or that feeds an input, stays: it can only be stopped. */
public final class MeasuredCheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
