package io.pupitre.sample;

import io.pupitre.agency.Agencies;
import io.pupitre.agency.Clients;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.NewAgency;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Two agencies with their people and empty client workspaces; made once, when the first of them is missing. */
@Component
@Order(1)
@ConditionalOnBooleanProperty("pupitre.demo")
class SampleAgencies implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAgencies.class);

    private final Agencies agencies;
    private final Clients clients;
    private final Memberships memberships;
    private final WorkspaceDirectory directory;
    private final People people;

    SampleAgencies(
            Agencies agencies, Clients clients, Memberships memberships, WorkspaceDirectory directory, People people) {
        this.agencies = agencies;
        this.clients = clients;
        this.memberships = memberships;
        this.directory = directory;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PersonId ada = id(SamplePerson.ADA);
        if (!directory.agencies(ada).isEmpty()) {
            return;
        }
        AgencyId atelier = found(id(SamplePerson.PLATFORM), "atelier", "Atelier", "#5b3f8c", ada);
        CurrentScope.run(new Scope.Agency(ada, atelier, Role.AGENCY_ADMIN, Set.of()), () -> {
            WorkspaceId nordwind = client("nordwind", "Nordwind", "#0b6e99");
            WorkspaceId cime = client("cime", "Cime", "#2f7d4f");
            WorkspaceId littoral = client("littoral", "Littoral", "#b4541a");
            PersonId carl = id(SamplePerson.CARL);
            memberships.assign(carl, Role.CONSULTANT, nordwind, null);
            memberships.assign(carl, Role.CONSULTANT, cime, null);
            memberships.assign(carl, Role.CONSULTANT, littoral, null);
            memberships.assign(id(SamplePerson.CHLOE), Role.CONSULTANT, cime, null);
            memberships.assign(id(SamplePerson.NORA), Role.CLIENT_CMO, nordwind, null);
        });
        PersonId bea = id(SamplePerson.BEA);
        AgencyId boussole = found(id(SamplePerson.PLATFORM), "boussole", "Boussole", "#8c3f52", bea);
        CurrentScope.run(new Scope.Agency(bea, boussole, Role.AGENCY_ADMIN, Set.of()), () -> {
            WorkspaceId zephyr = client("zephyr", "Zéphyr", "#a3336b");
            memberships.assign(id(SamplePerson.BOB), Role.CONSULTANT, zephyr, null);
            memberships.assign(id(SamplePerson.ZOE), Role.CLIENT_CMO, zephyr, null);
        });
        LOG.info("Sample agencies are in place");
    }

    private AgencyId found(PersonId operator, String slug, String name, String colour, PersonId admin) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "sample data", "", AuthorityUtils.createAuthorityList(Access.PLATFORM_ADMIN)));
        SecurityContextHolder.setContext(context);
        try {
            return CurrentScope.call(
                    new Scope.Platform(operator),
                    () -> agencies.create(new NewAgency(new Slug(slug), name, colour), admin));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private PersonId id(SamplePerson person) {
        return people.known(person.subject(), person.email(), person.fullName(), "fr");
    }

    private WorkspaceId client(String slug, String name, String colour) {
        return clients.create(new NewWorkspace(
                new Slug(slug),
                name,
                colour,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                true));
    }
}
