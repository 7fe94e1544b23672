package io.pupitre.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * The sessions of Keycloak with what hangs on each here, and those that Keycloak has reported as ended.
 *
 * <p>Keycloak reports a logout before it has forgotten the session. Open tabs are told at once and load themselves again;
 * in that moment Keycloak would sign the person in by the very session that is ending, and never report its end again. So
 * what was reported as ended signs nobody in any more.
 */
@Component
class EndedSessions implements OidcSessionRegistry {

    /** Longer than Keycloak takes to forget a session, by far. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final OidcSessionRegistry present = new InMemoryOidcSessionRegistry();
    private final Cache<String, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(100_000)
            .build();

    /** Whether the session that vouches for a person is over. */
    boolean include(OidcIdToken token) {
        String session = token.getClaimAsString("sid");
        return session != null && ended.getIfPresent(session) != null;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        present.saveSessionInformation(session);
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return present.removeSessionInformation(clientSessionId);
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        String session = token.getSessionId();
        if (session != null) {
            ended.put(session, true);
        }
        return present.removeSessionInformation(token);
    }
}
