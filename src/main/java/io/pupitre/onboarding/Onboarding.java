package io.pupitre.onboarding;

import io.pupitre.agency.Clients;
import io.pupitre.agency.Regions;
import io.pupitre.agency.SlugTakenException;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.notification.Post;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.WorkspaceId;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Makes a client's workspace with all that it begins with: everything or nothing, in the database and in Keycloak.
 *
 * @see <a href="../../../../../../docs/decisions/0012-onboarding-compensates.md">Why Keycloak comes last</a>
 */
@Service
@ForAgencyAdmins
public class Onboarding {

    private final Clients clients;
    private final Regions regions;
    private final StarterPack pack;
    private final Guests guests;
    private final Post post;
    private final EntityManager entities;

    Onboarding(Clients clients, Regions regions, StarterPack pack, Guests guests, Post post, EntityManager entities) {
        this.clients = clients;
        this.regions = regions;
        this.pack = pack;
        this.guests = guests;
        this.post = post;
        this.entities = entities;
    }

    /** How much each part of the starter pack holds. */
    public Map<StarterPart, Integer> pack() {
        return StarterPack.SIZES;
    }

    /** Whether invitations go anywhere on this installation. */
    public boolean sendsMail() {
        return post.delivers();
    }

    /**
     * Makes the workspace. The mails to the people leave once all is stored.
     *
     * @throws SlugTakenException when another workspace of this agency has the slug
     * @throws AccountsUnavailableException when Keycloak doesn't do its part
     */
    public WorkspaceId onboard(OnboardingPlan plan) {
        return clients.create(plan.workspace(), () -> fill(plan));
    }

    private void fill(OnboardingPlan plan) {
        plan.regions().forEach(regions::add);
        Stream.of(StarterPart.values())
                .filter(plan.starters()::contains)
                .forEach(part -> pack.unpack(part, plan.workspace().details().language()));
        // What the database refuses, it refuses now: Keycloak is outside the transaction, so it comes last.
        entities.flush();
        plan.people().forEach(guests::invite);
    }
}
