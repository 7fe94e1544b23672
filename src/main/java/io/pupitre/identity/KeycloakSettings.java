package io.pupitre.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is.
 *
 * @param url as the browser reaches it, without a trailing slash; the issuer is {@code url/realms/realm}
 * @param internalUrl as this server reaches it, when that differs
 * @param adminClientSecret of the service account that creates people
 */
@ConfigurationProperties("pupitre.keycloak")
public record KeycloakSettings(String url, @Nullable String internalUrl, String realm, String adminClientSecret) {

    public KeycloakSettings {
        if (internalUrl == null || internalUrl.isBlank()) {
            internalUrl = url;
        }
    }

    public String issuer() {
        return url + "/realms/" + realm;
    }

    public String internalRealm() {
        return internalUrl + "/realms/" + realm;
    }
}
