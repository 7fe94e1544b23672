package io.pupitre.agency;

/** An agency keeps at least one admin. */
public final class LastAdminException extends RuntimeException {

    LastAdminException() {
        super("the last admin");
    }
}
