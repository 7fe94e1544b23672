package io.pupitre.tools.quality;

/** The input would not be true to a check's figures: it adds up, counts something else, or another check feeds it. */
public final class UnsuitableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
