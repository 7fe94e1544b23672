package io.pupitre.identity;

import io.pupitre.tenancy.PersonId;
import java.io.Serial;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The principal of a session: Keycloak's user together with our own id of that person. */
public final class SignedInPerson extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID person;

    SignedInPerson(UUID person, Collection<? extends GrantedAuthority> authorities, OidcIdToken token) {
        super(authorities, token, "sub");
        this.person = person;
    }

    public PersonId personId() {
        return new PersonId(person);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignedInPerson that && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + person.hashCode();
    }
}
