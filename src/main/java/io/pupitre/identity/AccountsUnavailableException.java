package io.pupitre.identity;

/** Keycloak doesn't answer, or refuses what the console must be able to do. */
public final class AccountsUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AccountsUnavailableException(Throwable cause) {
        super("Keycloak could not be asked", cause);
    }
}
