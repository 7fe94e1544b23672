package io.pupitre.onboarding;

import io.pupitre.agency.Memberships;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.Accounts;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.identity.NewPerson;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks people into the agency and into workspaces that are there already, from the agency's pages. */
@Service
@ForAgencyAdmins
public class Invitations {

    private final Guests guests;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Letterbox letters;
    private final WorkspaceDirectory directory;
    private final TransactionTemplate transactions;

    Invitations(
            Guests guests,
            Accounts accounts,
            Memberships memberships,
            Letterbox letters,
            WorkspaceDirectory directory,
            TransactionTemplate transactions) {
        this.guests = guests;
        this.accounts = accounts;
        this.memberships = memberships;
        this.letters = letters;
        this.directory = directory;
        this.transactions = transactions;
    }

    /**
     * Makes the person a member of the workspace and tells them by mail.
     *
     * @throws NotFoundException when the workspace isn't this agency's
     * @throws AccountsUnavailableException when Keycloak doesn't do its part
     */
    public void invite(WorkspaceId workspace, Invitee invitee) {
        Scope.Agency agency = CurrentScope.agency();
        PersonId admin = agency.person();
        Scope scope = directory
                .find(admin, workspace)
                // An admin of two agencies acts for the one whose pages they are on.
                .filter(found -> found.workspace().agency().equals(agency.agency()))
                .map(found -> found.scopeOf(admin))
                .orElseThrow(NotFoundException::new);
        CurrentScope.run(scope, () -> transactions.executeWithoutResult(transaction -> guests.invite(invitee)));
    }

    /**
     * Makes the person an admin of the agency and tells them by mail.
     *
     * @throws AccountsUnavailableException when Keycloak doesn't do its part
     */
    public void inviteAdmin(NewPerson person) {
        transactions.executeWithoutResult(
                transaction -> letters.drop(memberships.inviteAdmin(accounts.provide(person))));
    }

    /**
     * Sends the mail once more; one that is still on its way is void.
     *
     * @throws NotFoundException when the agency has no such membership
     */
    public void sendAgain(UUID membership) {
        transactions.executeWithoutResult(transaction -> letters.drop(memberships.inviteAgain(membership)));
    }
}
