package io.pupitre.onboarding;

import io.pupitre.agency.WorkspaceTeam;
import io.pupitre.identity.Accounts;
import io.pupitre.jobs.Jobs;
import io.pupitre.tenancy.PersonId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks people into the current workspace, in the running transaction. */
@Component
class Guests {

    private final Accounts accounts;
    private final WorkspaceTeam team;
    private final Jobs jobs;

    Guests(Accounts accounts, WorkspaceTeam team, Jobs jobs) {
        this.accounts = accounts;
        this.team = team;
        this.jobs = jobs;
    }

    void invite(Invitee invitee) {
        PersonId person = accounts.provide(invitee.person());
        UUID membership = team.invite(person, invitee.role(), invitee.endsAt());
        // The work is stored with the rest and begins after the commit: no mail without a workspace, and none
        // forgotten.
        jobs.submit(InvitationJob.KIND, membership);
    }

    void inviteAgain(UUID membership) {
        team.inviteAgain(membership);
        jobs.submit(InvitationJob.KIND, membership);
    }
}
