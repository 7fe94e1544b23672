package io.pupitre.tools.service;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses a person may be sent to: pages on the web over an encrypted connection. */
final class SecureLink {

    private SecureLink() {}

    static boolean isGood(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
