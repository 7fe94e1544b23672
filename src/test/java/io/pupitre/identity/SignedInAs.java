package io.pupitre.identity;

import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Signs a person in as Keycloak would, for tests of pages. */
public final class SignedInAs {

    private SignedInAs() {}

    public static Authentication person(PersonId id) {
        return with(id, AuthorityUtils.createAuthorityList("ROLE_person"));
    }

    /** The operator of the installation. */
    public static Authentication operator(PersonId id) {
        return with(id, AuthorityUtils.createAuthorityList("ROLE_person", Access.PLATFORM_ADMIN));
    }

    private static Authentication with(PersonId id, List<GrantedAuthority> authorities) {
        OidcIdToken token = new OidcIdToken(
                "token",
                Instant.now(),
                Instant.now().plusSeconds(600),
                Map.of("sub", id.value().toString(), "aud", List.of("pupitre")));
        return new TestingAuthenticationToken(new SignedInPerson(id.value(), authorities, token), "", authorities);
    }
}
