package io.pupitre.agency;

/**
 * A token at the one moment at which it can be read.
 *
 * @param secret what the program sends
 */
public record IssuedToken(ApiTokenInfo info, String secret) {

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
        return "IssuedToken[" + info + "]";
    }
}
