package io.pupitre.onboarding;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;

import io.pupitre.agency.Clients;
import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.fixtures.Servers;
import io.pupitre.identity.NewPerson;
import io.pupitre.identity.People;
import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OnboardingIsolationCases implements IsolationCases {

    private final Invitations invitations;
    private final Clients clients;
    private final Memberships memberships;
    private final People people;

    OnboardingIsolationCases(Invitations invitations, Clients clients, Memberships memberships, People people) {
        this.invitations = invitations;
        this.clients = clients;
        this.memberships = memberships;
        this.people = people;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byHandle(
                        "Invitations.invite",
                        AGENCY,
                        () -> {
                            // Invites a person for real.
                            Servers.keycloak();
                            return client();
                        },
                        () -> new WorkspaceId(Ids.next()),
                        workspace -> {
                            invitations.invite(
                                    workspace,
                                    new Invitee(
                                            new NewPerson("isolated@example.test", "Iso Lated", Locale.FRENCH),
                                            Role.CONSULTANT,
                                            null));
                            return "done";
                        }),
                IsolationCase.byHandle("Invitations.sendAgain", AGENCY, this::member, Ids::next, membership -> {
                    invitations.sendAgain(membership);
                    return "done";
                }));
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of(
                "Onboarding.onboard",
                        "names no record; that what it makes is unseen elsewhere is shown by Clients.list",
                "Founding.found", "for the operator; names no record",
                "Founding.sendsMail", "is the same for everybody",
                "Invitations.inviteAdmin", "names no record but the scope's own",
                "Onboarding.pack", "is the same for everybody",
                "Onboarding.sendsMail", "is the same for everybody");
    }

    private UUID member() {
        WorkspaceId workspace = client();
        memberships.assign(
                people.known(Ids.next().toString(), "member@example.test", "Member", "fr"),
                Role.CONSULTANT,
                workspace,
                null);
        return memberships.list().stream()
                .filter(line -> workspace.equals(line.workspace()))
                .map(MembershipLine::id)
                .findFirst()
                .orElseThrow();
    }

    private WorkspaceId client() {
        String slug = "guests" + System.nanoTime();
        return clients.create(new NewWorkspace(
                new Slug(slug),
                slug,
                "#336699",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                true));
    }
}
