package io.pupitre.tools.evaluation;

/** The product is a tool of the client's stack: that is to be the candidate. Nothing was written. */
public final class InStackException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
