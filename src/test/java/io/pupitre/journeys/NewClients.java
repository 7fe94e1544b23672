package io.pupitre.journeys;

import io.pupitre.agency.Clients;
import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Clients of the sample's first agency, made for one test: their stack is empty. */
@Component
public class NewClients {

    private final Clients clients;
    private final Memberships memberships;
    private final WorkspaceDirectory directory;
    private final Personas personas;

    NewClients(Clients clients, Memberships memberships, WorkspaceDirectory directory, Personas personas) {
        this.clients = clients;
        this.memberships = memberships;
        this.directory = directory;
        this.personas = personas;
    }

    /** A new client as its consultant sees it. Nora is its CMO. */
    public Scope.Workspace consultant() {
        String slug = slug();
        return consultant(slug, slug);
    }

    /** The same with a name that isn't its address. */
    public Scope.Workspace consultantOf(String name) {
        return consultant(slug(), name);
    }

    private Scope.Workspace consultant(String slug, String name) {
        personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            WorkspaceId workspace = clients.create(new NewWorkspace(
                    new Slug(slug),
                    name,
                    "#336699",
                    Locale.FRENCH,
                    ZoneId.of("Europe/Paris"),
                    Currency.getInstance("EUR"),
                    true));
            memberships.assign(personas.id(SamplePerson.CARL), Role.CONSULTANT, workspace, null);
            memberships.assign(personas.id(SamplePerson.NORA), Role.CLIENT_CMO, workspace, null);
            return workspace;
        });
        return personas.in(SamplePerson.CARL, slug);
    }

    /** Ends the consultant's membership, as the agency's admin does. */
    public void dismissConsultant(Scope.Workspace client) {
        String name = slug(client);
        personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            MembershipLine line = memberships.list().stream()
                    .filter(one -> name.equals(one.client()) && one.role() == Role.CONSULTANT)
                    .findFirst()
                    .orElseThrow();
            memberships.end(line.id());
            return line;
        });
    }

    /** Its part of the address. */
    public String slug(Scope.Workspace client) {
        return directory
                .find(client.person(), client.workspace())
                .orElseThrow()
                .workspace()
                .slug();
    }

    private static String slug() {
        return "client-" + Ids.next().toString().substring(0, 23);
    }
}
