package io.pupitre.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses a person may be sent to: pages on the web, nothing that a browser would run, and none that begins like
 * another (a name before an @ looks like the host).
 */
public final class LinkRule {

    private LinkRule() {}

    /** Whether it is a page on the web. */
    public static boolean isWeb(String address) {
        return leads(address, Set.of("https", "http"));
    }

    /** Whether it is a page on the web over an encrypted connection. */
    public static boolean isSecure(String address) {
        return leads(address, Set.of("https"));
    }

    private static boolean leads(String address, Set<String> schemes) {
        try {
            URI uri = new URI(address);
            return Optional.ofNullable(uri.getScheme())
                            .filter(scheme -> schemes.stream().anyMatch(scheme::equalsIgnoreCase))
                            .isPresent()
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
