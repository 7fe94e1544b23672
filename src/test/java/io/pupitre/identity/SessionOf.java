package io.pupitre.identity;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** The authentication that a session has once its person signed in, without Keycloak. */
public final class SessionOf {

    private SessionOf() {}

    public static Authentication person(PersonId person) {
        var authorities = AuthorityUtils.createAuthorityList("ROLE_person");
        var token = new OidcIdToken(
                "token",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                Map.of("sub", person.value().toString()));
        return new TestingAuthenticationToken(new SignedInPerson(person.value(), authorities, token), "", authorities);
    }
}
