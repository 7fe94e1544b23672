package io.pupitre.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keycloak's accounts by its admin REST API, with the console's own service account. Asks for no role and grants none.
 *
 * <p>Each call throws {@link AccountsUnavailableException} when Keycloak doesn't do its part.
 */
@Component
class KeycloakAccounts {

    private static final String REGISTRATION = "pupitre-admin";

    private final RestClient keycloak;

    KeycloakAccounts(KeycloakSettings settings) {
        JdkClientHttpRequestFactory requests = KeycloakTokens.requests(KeycloakTokens.PATIENCE);
        keycloak = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.internalUrl() + "/admin/realms/pupitre/users")
                .requestInterceptor(authorization(settings, requests))
                .build();
    }

    /** The one with that address, whatever its case. */
    Optional<Account> find(String email) {
        return asked(() -> Arrays.stream(Objects.requireNonNull(keycloak.get()
                        .uri("?email={email}&exact=true&briefRepresentation=false", email)
                        .retrieve()
                        .body(Account[].class)))
                .findFirst());
    }

    /** Empty when it is gone. */
    Optional<Account> get(String subject) {
        return asked(() -> {
            try {
                return Optional.ofNullable(
                        keycloak.get().uri("/{id}", subject).retrieve().body(Account.class));
            } catch (HttpClientErrorException.NotFound e) {
                return Optional.empty();
            }
        });
    }

    void create(Account account) {
        asked(() -> keycloak.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(account)
                .retrieve()
                .toBodilessEntity());
    }

    /** Gone already is as good. */
    void delete(String subject) {
        asked(() -> {
            try {
                return keycloak.delete().uri("/{id}", subject).retrieve().toBodilessEntity();
            } catch (HttpClientErrorException.NotFound e) {
                return e;
            }
        });
    }

    /** Sets a password that has to be replaced at the next sign-in. */
    void setTemporaryPassword(String subject, String password) {
        asked(() -> keycloak.put()
                .uri("/{id}/reset-password", subject)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "password", "value", password, "temporary", true))
                .retrieve()
                .toBodilessEntity());
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw new AccountsUnavailableException(e);
        }
    }

    private static OAuth2ClientHttpRequestInterceptor authorization(
            KeycloakSettings settings, JdkClientHttpRequestFactory requests) {
        // A repository of its own: this registration is nobody's way to sign in.
        var registrations = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(REGISTRATION)
                .clientSecret(settings.adminClientSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(settings.internalRealm() + "/protocol/openid-connect/token")
                .build());
        var service = new InMemoryOAuth2AuthorizedClientService(registrations);
        var tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(KeycloakTokens.client(requests));
        var provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(tokens);
        var clients = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, service);
        clients.setAuthorizedClientProvider(provider);
        var interceptor = new OAuth2ClientHttpRequestInterceptor(clients);
        interceptor.setClientRegistrationIdResolver(request -> REGISTRATION);
        // One token for all: who asks is the console, not the person who happens to be signed in.
        var console = new AnonymousAuthenticationToken(
                REGISTRATION, REGISTRATION, AuthorityUtils.createAuthorityList("ROLE_console"));
        interceptor.setPrincipalResolver(request -> console);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(service));
        return interceptor;
    }
}
