package io.pupitre.onboarding;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks people into workspaces that are there already, from the agency's pages. */
@Service
@ForAgencyAdmins
public class Invitations {

    private final Guests guests;
    private final WorkspaceDirectory directory;
    private final TransactionTemplate transactions;

    Invitations(Guests guests, WorkspaceDirectory directory, TransactionTemplate transactions) {
        this.guests = guests;
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
        inside(workspace, () -> guests.invite(invitee));
    }

    /**
     * Sends the mail once more.
     *
     * @throws NotFoundException when the workspace isn't this agency's, or the membership not one of it
     */
    public void sendAgain(WorkspaceId workspace, UUID membership) {
        inside(workspace, () -> guests.inviteAgain(membership));
    }

    private void inside(WorkspaceId workspace, Runnable work) {
        Scope.Agency agency = CurrentScope.agency();
        PersonId admin = agency.person();
        Scope scope = directory
                .find(admin, workspace)
                // An admin of two agencies acts for the one whose pages they are on.
                .filter(found -> found.workspace().agency().equals(agency.agency()))
                .map(found -> found.scopeOf(admin))
                .orElseThrow(NotFoundException::new);
        CurrentScope.run(scope, () -> transactions.executeWithoutResult(transaction -> work.run()));
    }
}
