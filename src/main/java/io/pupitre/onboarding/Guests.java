package io.pupitre.onboarding;

import io.pupitre.agency.WorkspaceTeam;
import io.pupitre.identity.Accounts;
import io.pupitre.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** Asks people into the current workspace, in the running transaction. */
@Component
class Guests {

    private final Accounts accounts;
    private final WorkspaceTeam team;
    private final Letterbox letters;

    Guests(Accounts accounts, WorkspaceTeam team, Letterbox letters) {
        this.accounts = accounts;
        this.team = team;
        this.letters = letters;
    }

    void invite(Invitee invitee) {
        PersonId person = accounts.provide(invitee.person());
        letters.drop(team.invite(person, invitee.role(), invitee.endsAt()));
    }
}
