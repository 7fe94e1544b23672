package io.pupitre.tools.service;

/** A release can't be answered before it is assessed, and needs no answer when it means nothing. Nothing was written. */
public final class ReleaseStatusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseStatusException(ReleaseStatus status) {
        super("Not to be answered: " + status);
    }
}
