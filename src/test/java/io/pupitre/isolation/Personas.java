package io.pupitre.isolation;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The sample's people in the scopes that the product itself makes for them. */
@Component
public class Personas {

    private final People people;
    private final WorkspaceDirectory directory;

    Personas(People people, WorkspaceDirectory directory) {
        this.people = people;
        this.directory = directory;
    }

    public PersonId id(SamplePerson person) {
        return people.known(person.subject(), person.email(), person.fullName(), "fr");
    }

    public Scope.Workspace in(SamplePerson person, String workspace) {
        PersonId id = id(person);
        return directory.open(id, workspace).orElseThrow().scopeOf(id);
    }

    /** The first agency that the person works for. */
    public Scope.Agency agencyOf(SamplePerson person) {
        PersonId id = id(person);
        AgencyId agency = directory.agencies(id).getFirst().id();
        return directory.enter(id, agency).orElseThrow();
    }

    public Scope.Platform platform() {
        return new Scope.Platform(id(SamplePerson.PLATFORM));
    }

    Scope owner(IsolationCase.Border border) {
        return switch (border) {
            case WORKSPACE -> in(SamplePerson.CARL, "nordwind");
            case AGENCY -> agencyOf(SamplePerson.ADA);
        };
    }

    Scope stranger(IsolationCase.Border border) {
        return switch (border) {
            case WORKSPACE -> in(SamplePerson.BOB, "zephyr");
            case AGENCY -> agencyOf(SamplePerson.BEA);
        };
    }

    /** Runs the work in the scope, signed in as its person. */
    public <T> T as(Scope scope, Supplier<T> work) {
        return signedIn(scope, () -> {
            try {
                return CurrentScope.call(scope, work::get);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Runs the work signed in as the scope's person, in no scope but what the work itself brings. */
    public <T> T signedIn(Scope scope, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                scope.person(),
                "",
                scope instanceof Scope.Platform
                        ? AuthorityUtils.createAuthorityList("ROLE_person", Access.PLATFORM_ADMIN)
                        : AuthorityUtils.createAuthorityList("ROLE_person")));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
