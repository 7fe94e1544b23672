package io.pupitre.agency;

/** The client can't count in another currency while rates are stated into its present one; nothing was changed. */
public final class HeldCurrencyException extends RuntimeException {

    HeldCurrencyException() {
        super("Something is stated in the client's present currency");
    }
}
