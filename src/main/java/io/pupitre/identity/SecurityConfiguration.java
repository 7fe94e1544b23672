package io.pupitre.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sign-in with Keycloak, sign-out on both sides, and nothing for anybody who is not signed in. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(KeycloakSettings.class)
class SecurityConfiguration {

    private static final String REGISTRATION = "keycloak";

    /** Where Keycloak sends people back to when it has ended its session. */
    private static final String LEFT = "/signed-out";

    @Bean
    @SuppressWarnings("NullAway") // Null is how the request cache is told to add no parameter; it isn't annotated so.
    SecurityFilterChain console(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            VaadinDefaultRequestCache visited,
            SecurityContextHolderStrategy contexts)
            throws Exception {
        HttpSessionRequestCache remembered = new HttpSessionRequestCache();
        // Addresses are shared and kept; they shall not end in "?continue" after a sign-in.
        remembered.setMatchingRequestParameterName(null);
        visited.setDelegateRequestCache(remembered);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/oauth2/authorization/" + REGISTRATION, "{baseUrl}")
                        // An unknown address must answer like a missing record, not with an empty 403.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oidcLogout(logout -> logout.backChannel(withDefaults()));
        http.addFilterBefore(leaving(registrations, contexts), LogoutFilter.class);
        http.addFilterBefore(left(contexts), LogoutFilter.class);
        return http.build();
    }

    /** Each call of a service asks for a right; an observation of each asking, which nobody reads, took a tenth of a list's time. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Built by hand, since discovery would make this application wait for Keycloak when it starts. */
    @Bean
    ClientRegistrationRepository registrations(
            KeycloakSettings keycloak, @Value("${pupitre.oidc.client-secret}") String secret) {
        String browser = keycloak.issuer() + "/protocol/openid-connect";
        String server = keycloak.internalRealm() + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId("pupitre")
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(keycloak.issuer())
                .authorizationUri(browser + "/auth")
                .tokenUri(server + "/token")
                .jwkSetUri(server + "/certs")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", browser + "/logout"))
                .build());
    }

    /** A sign-in at which Keycloak doesn't answer fails, which leads back to Keycloak. */
    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensOfPeople() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(KeycloakTokens.client(KeycloakTokens.requests(KeycloakTokens.PATIENCE)));
        return tokens;
    }

    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> signIn(People people, EndedSessions endedSessions) {
        return request -> {
            OidcIdToken token = request.getIdToken();
            if (endedSessions.include(token)) {
                // Leads back to Keycloak, which asks for the password once it has forgotten the session.
                throw new OAuth2AuthenticationException("session_ended");
            }
            String email = Objects.requireNonNullElse(token.getEmail(), token.getSubject());
            String name = Objects.requireNonNullElse(token.getFullName(), email);
            String language = Locale.ENGLISH.getLanguage().equals(token.getLocale()) ? "en" : "fr";
            var person = people.signedIn(Objects.requireNonNull(token.getSubject()), email, name, language);
            return new SignedInPerson(person.value(), authorities(token), token);
        };
    }

    private static Collection<GrantedAuthority> authorities(OidcIdToken token) {
        Set<GrantedAuthority> authorities = new HashSet<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_person"));
        Map<String, Object> realm = token.getClaimAsMap("realm_access");
        if (realm != null && realm.get("roles") instanceof List<?> roles && roles.contains("platform-admin")) {
            authorities.add(new SimpleGrantedAuthority(io.pupitre.tenancy.Access.PLATFORM_ADMIN));
        }
        return authorities;
    }

    /**
     * Sends who signs out to Keycloak and leaves the session here alone: Keycloak ends its own first, and that tells us
     * through the back channel. The other way round the open tabs, told that their session is over, would load themselves
     * again while Keycloak's session still lives, and be signed in by it.
     */
    private static LogoutFilter leaving(
            ClientRegistrationRepository registrations, SecurityContextHolderStrategy contexts) {
        var toKeycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        toKeycloak.setPostLogoutRedirectUri("{baseUrl}" + LEFT);
        var filter = new LogoutFilter(toKeycloak, (request, response, authentication) -> {});
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setLogoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"));
        return filter;
    }

    /** Ends the session here when Keycloak's is over, whether or not the back channel got through. */
    private static LogoutFilter left(SecurityContextHolderStrategy contexts) {
        var ending = new SecurityContextLogoutHandler();
        ending.setSecurityContextHolderStrategy(contexts);
        var filter = new LogoutFilter("/", ending);
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setLogoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, LEFT));
        return filter;
    }
}
