package io.pupitre.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * How Keycloak is asked, with an end to waiting: a person's request, or a database transaction, hangs on the answer, and
 * Spring would wait for ever.
 */
final class KeycloakTokens {

    /** How long Keycloak may take to answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private KeycloakTokens() {}

    static JdkClientHttpRequestFactory requests(Duration patience) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        requests.setReadTimeout(patience);
        return requests;
    }

    /** As Spring's own client for tokens is made, but for the requests. */
    static RestClient client(JdkClientHttpRequestFactory requests) {
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
