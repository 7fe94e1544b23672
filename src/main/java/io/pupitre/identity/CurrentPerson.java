package io.pupitre.identity;

import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.PersonId;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the current session. */
@Component
public class CurrentPerson {

    /** Empty before sign-in and in background work. */
    public Optional<PersonId> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.personId())
                : Optional.empty();
    }

    /** @throws IllegalStateException when nobody is signed in */
    public PersonId get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whether Keycloak says that this is the installation's operator. */
    public boolean isPlatformAdmin() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> Access.PLATFORM_ADMIN.equals(authority.getAuthority()));
    }
}
