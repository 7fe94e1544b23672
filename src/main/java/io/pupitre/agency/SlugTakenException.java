package io.pupitre.agency;

/** The address is in use: by another workspace of the agency, or by another agency. */
public final class SlugTakenException extends RuntimeException {

    SlugTakenException() {
        super("slug taken");
    }
}
