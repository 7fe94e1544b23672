package io.pupitre.agency;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.identity.People;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class AgencyIsolationCases implements IsolationCases {

    private final Clients clients;
    private final ApiTokens tokens;
    private final ApiTokenRows tokenRows;
    private final Memberships memberships;
    private final Regions regions;
    private final ClientRegions regionRows;
    private final ClientCountries countryRows;
    private final WorkspaceTeam team;
    private final People people;
    private final Personas personas;
    private final Iterator<String> freeCountries =
            List.of(Locale.getISOCountries()).iterator();

    AgencyIsolationCases(
            Clients clients,
            ApiTokens tokens,
            ApiTokenRows tokenRows,
            Memberships memberships,
            Regions regions,
            ClientRegions regionRows,
            ClientCountries countryRows,
            WorkspaceTeam team,
            People people,
            Personas personas) {
        this.clients = clients;
        this.tokens = tokens;
        this.tokenRows = tokenRows;
        this.memberships = memberships;
        this.regions = regions;
        this.regionRows = regionRows;
        this.countryRows = countryRows;
        this.team = team;
        this.people = people;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Clients.list", AGENCY, this::client, clients::list),
                IsolationCase.byHandle(
                        "Clients.isTaken",
                        AGENCY,
                        () -> {
                            String slug = "taken" + System.nanoTime();
                            client(slug);
                            return slug;
                        },
                        () -> "free" + System.nanoTime(),
                        slug -> clients.isTaken(new Slug(slug))),
                IsolationCase.byListing("Regions.list", WORKSPACE, this::region, regions::list),
                IsolationCase.byHandle(
                        "Regions.change",
                        AGENCY,
                        () -> inOwnWorkspace(() -> {
                            region("changed" + System.nanoTime());
                            return regions.toChange();
                        }),
                        () -> List.of(new RegionRecord(Ids.next(), new Region("missing", List.of(new Country("FR"))))),
                        base -> inOwnWorkspace(() -> {
                            regions.change(base, List.of());
                            return "done";
                        })),
                IsolationCase.byHandle(
                        "Memberships.inviteAgain",
                        AGENCY,
                        () -> inOwnWorkspace(
                                () -> team.invite(person("again" + System.nanoTime()), Role.CONSULTANT, null)
                                        .membership()),
                        Ids::next,
                        membership ->
                                memberships.inviteAgain(membership).membership().equals(membership)),
                IsolationCase.byListing(
                        "ApiTokens.latest",
                        AGENCY,
                        marker -> inOwnWorkspace(() -> tokens.issue(marker, 1)),
                        () -> inOwnWorkspace(tokens::latest)),
                IsolationCase.byHandle(
                        "ApiTokens.revoke",
                        AGENCY,
                        this::token,
                        () -> new ApiTokenId(Ids.next()),
                        id -> inOwnWorkspace(() -> {
                            tokens.revoke(id);
                            return "done";
                        })),
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
                ApiToken.class,
                        () -> tokenRows
                                .save(new ApiToken(
                                        "entity",
                                        ApiSecret.digest("x" + System.nanoTime()),
                                        CurrentScope.get().person(),
                                        Instant.EPOCH,
                                        Instant.EPOCH))
                                .id(),
                ClientRegion.class,
                        () -> {
                            region("entity" + System.nanoTime());
                            return regionRows.findAllByOrderByName().getFirst().id();
                        },
                ClientCountry.class,
                        () -> {
                            region("entity" + System.nanoTime());
                            return countryRows
                                    .findAllByOrderByCountry()
                                    .getFirst()
                                    .id();
                        },
                ClientWorkspace.class,
                        () -> client("entity" + System.nanoTime()).value(),
                Membership.class, () -> member("entity" + System.nanoTime()));
    }

    @Override
    public Map<String, String> exempt() {
        String own = "names no record but the scope's own";
        String operator = "for the operator, who reaches agencies and nothing inside them";
        return Map.ofEntries(
                Map.entry(
                        "Clients.create",
                        "names no record; that what it makes is unseen elsewhere is shown by Clients.list"),
                Map.entry("ApiTokens.issue", own),
                Map.entry("Regions.add", own),
                Map.entry("Regions.toChange", own),
                Map.entry("WorkspaceSettings.get", own),
                Map.entry("WorkspaceSettings.become", own),
                Map.entry("WorkspaceSettings.change", own),
                Map.entry("WorkspaceTeam.invite", own),
                Map.entry("Memberships.inviteAdmin", own),
                Map.entry("WorkspaceVisits.visited", own),
                Map.entry("WorkspaceVisits.favour", own),
                Map.entry("Agencies.list", operator),
                Map.entry("Agencies.create", operator),
                Map.entry("Agencies.isTaken", operator),
                Map.entry("Agencies.setStatus", operator));
    }

    private ApiTokenId token() {
        return inOwnWorkspace(() -> tokens.issue("token", 1).info().id());
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

    private void region(String name) {
        regions.add(new Region(name, List.of(new Country(freeCountries.next()))));
    }

    /** As the admin of an agency, in a workspace of that agency. */
    private <T> T inOwnWorkspace(Supplier<T> work) {
        SamplePerson admin =
                CurrentScope.get().person().equals(personas.id(SamplePerson.ADA)) ? SamplePerson.ADA : SamplePerson.BEA;
        return personas.as(personas.in(admin, admin == SamplePerson.ADA ? "nordwind" : "zephyr"), work);
    }

    private UUID member(String name) {
        memberships.assign(person(name), Role.CONSULTANT, client(name), null);
        return membershipOf(name);
    }

    private UUID admin() {
        String name = "admin" + System.nanoTime();
        return memberships.inviteAdmin(person(name)).membership();
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
