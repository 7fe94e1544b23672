package io.pupitre.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is.
 *
 * @param url as the browser reaches it, without a trailing slash; the issuer is {@code url/realms/pupitre}
 * @param internalUrl as this server reaches it, when that differs
 * @param adminClientSecret of the service account that creates people
 */
@ConfigurationProperties("pupitre.keycloak")
public record KeycloakSettings(String url, @Nullable String internalUrl, String adminClientSecret) {

    private static final String REALM = "/realms/pupitre";

    public KeycloakSettings {
        if (internalUrl == null || internalUrl.isBlank()) {
            internalUrl = url;
        }
    }

    public String issuer() {
        return url + REALM;
    }

    public String internalRealm() {
        return internalUrl + REALM;
    }
}
