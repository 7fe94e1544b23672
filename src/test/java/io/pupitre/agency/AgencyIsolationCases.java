package io.pupitre.agency;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;

import io.pupitre.identity.People;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class AgencyIsolationCases implements IsolationCases {

    private final Clients clients;
    private final Memberships memberships;
    private final People people;

    AgencyIsolationCases(Clients clients, Memberships memberships, People people) {
        this.clients = clients;
        this.memberships = memberships;
        this.people = people;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Clients.list", AGENCY, this::client, clients::list),
                IsolationCase.byListing("Memberships.list", AGENCY, this::member, memberships::list),
                IsolationCase.byHandle(
                        "Memberships.assign",
                        AGENCY,
                        () -> client("assigned" + System.nanoTime()),
                        () -> new WorkspaceId(Ids.next()),
                        workspace -> {
                            memberships.assign(person("assigned"), Role.CONSULTANT, workspace, null);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Memberships.end", AGENCY, () -> member("ended" + System.nanoTime()), Ids::next, membership -> {
                            memberships.end(membership);
                            return "done";
                        }),
                IsolationCase.byHandle("Memberships.end", AGENCY, this::admin, Ids::next, membership -> {
                    memberships.end(membership);
                    return "done";
                }));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                ClientWorkspace.class,
                        () -> client("entity" + System.nanoTime()).value(),
                Membership.class, () -> member("entity" + System.nanoTime()));
    }

    @Override
    public Map<String, String> exempt() {
        String own = "names no record but the scope's own";
        String operator = "for the operator, who reaches agencies and nothing inside them";
        return Map.of(
                "Clients.create", "names no record; that what it makes is unseen elsewhere is shown by Clients.list",
                "Memberships.makeAdmin", own,
                "WorkspaceVisits.visited", own,
                "WorkspaceVisits.favour", own,
                "Agencies.list", operator,
                "Agencies.create", operator,
                "Agencies.setStatus", operator);
    }

    private WorkspaceId client(String name) {
        return clients.create(new NewWorkspace(
                new Slug(name.toLowerCase(Locale.ROOT)),
                name,
                "#336699",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                true));
    }

    private UUID member(String name) {
        memberships.assign(person(name), Role.CONSULTANT, client(name), null);
        return membershipOf(name);
    }

    private UUID admin() {
        String name = "admin" + System.nanoTime();
        memberships.makeAdmin(person(name));
        return membershipOf(name);
    }

    private UUID membershipOf(String name) {
        return memberships.list().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PersonId person(String name) {
        return people.known(Ids.next().toString(), name + "@example.test", name, "fr");
    }
}
