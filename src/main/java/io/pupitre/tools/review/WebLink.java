package io.pupitre.tools.review;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which addresses a person may be sent to: pages on the web, nothing that a browser would run. */
final class WebLink {

    private WebLink() {}

    static boolean isGood(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
