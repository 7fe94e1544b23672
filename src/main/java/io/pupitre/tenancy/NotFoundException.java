package io.pupitre.tenancy;

/**
 * There is no such thing, as far as the asking person may know.
 *
 * <p>Foreign, missing and unpublished all end here, with the same message, so that nobody learns from the answer which of
 * them it was.
 */
public final class NotFoundException extends RuntimeException {

    public NotFoundException() {
        super("not found");
    }
}
