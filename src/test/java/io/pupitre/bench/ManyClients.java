package io.pupitre.bench;

import io.pupitre.agency.Clients;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Agencies with many clients. */
@Component
class ManyClients {

    private final Clients clients;
    private final WorkspaceDirectory directory;

    ManyClients(Clients clients, WorkspaceDirectory directory) {
        this.clients = clients;
        this.directory = directory;
    }

    /**
     * What the agency's admin sees once it has so many clients.
     *
     * @param agency that has two of them
     */
    Scope.Agency of(TwoClients agency, int many) {
        PersonId admin = agency.adminInAgency().person();
        AgencyId id = agency.adminInAgency().agency();
        for (int client = 2; client < many; client++) {
            String name = "Client %03d".formatted(client);
            TwoClients.run(enter(admin, id), () -> clients.create(newWorkspace(name)));
        }
        return enter(admin, id);
    }

    private Scope.Agency enter(PersonId person, AgencyId agency) {
        return directory.enter(person, agency).orElseThrow();
    }

    private static NewWorkspace newWorkspace(String name) {
        return new NewWorkspace(
                new Slug(name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + System.nanoTime()),
                name,
                "#336699",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                false);
    }
}
