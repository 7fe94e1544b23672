package io.pupitre.onboarding;

import io.pupitre.agency.Agencies;
import io.pupitre.agency.NewAgency;
import io.pupitre.agency.SlugTakenException;
import io.pupitre.identity.Accounts;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.identity.NewPerson;
import io.pupitre.notification.Post;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.ForPlatformAdmins;
import org.springframework.stereotype.Service;

/**
 * Makes an agency with its first admin: everything or nothing, in the database and in Keycloak.
 *
 * @see <a href="../../../../../../docs/decisions/0012-onboarding-compensates.md">Why Keycloak comes last</a>
 */
@Service
@ForPlatformAdmins
public class Founding {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Letterbox letters;
    private final Post post;

    Founding(Agencies agencies, Accounts accounts, Letterbox letters, Post post) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.letters = letters;
        this.post = post;
    }

    /** Whether the first admin gets a letter on this installation. */
    public boolean sendsMail() {
        return post.delivers();
    }

    /**
     * Makes the agency. The letter to its admin leaves once all is stored.
     *
     * @throws SlugTakenException when another agency has the slug
     * @throws AccountsUnavailableException when Keycloak doesn't do its part
     */
    public AgencyId found(NewAgency values, NewPerson admin) {
        return agencies.create(values, () -> accounts.provide(admin), letters::drop);
    }
}
