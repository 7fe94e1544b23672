package io.pupitre.agency;

/** The address is in use within the same agency. */
public final class SlugTakenException extends RuntimeException {

    SlugTakenException() {
        super("slug taken");
    }
}
