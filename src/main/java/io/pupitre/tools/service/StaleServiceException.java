package io.pupitre.tools.service;

/** Somebody else changed the record since the person read it. Nothing was written. */
public final class StaleServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
