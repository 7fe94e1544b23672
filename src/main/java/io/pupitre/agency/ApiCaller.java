package io.pupitre.agency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * The program that calls.
 *
 * @param token which token it has
 * @param name of the token
 */
public record ApiCaller(UUID token, String name) {

    private static final String ATTRIBUTE = ApiCaller.class.getName();

    /** Whom the gate let in with this call. */
    public static ApiCaller of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof ApiCaller caller) {
            return caller;
        }
        throw new IllegalStateException("The call did not come through the gate");
    }

    void callsWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
