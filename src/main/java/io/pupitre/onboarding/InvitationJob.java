package io.pupitre.onboarding;

import io.pupitre.agency.Invitation;
import io.pupitre.agency.OpenWorkspace;
import io.pupitre.agency.PendingInvitations;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.Accounts;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.jobs.JobFailedException;
import io.pupitre.jobs.JobHandler;
import io.pupitre.jobs.JobRun;
import io.pupitre.notification.MailFailedException;
import io.pupitre.notification.Post;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Scope;
import org.springframework.stereotype.Component;

/**
 * Tells an invited person, by mail, where they are expected and how they get in. Whoever hasn't chosen a password gets one for
 * the first sign-in; it is made here, so that it is stored nowhere but in the mail.
 */
@Component
class InvitationJob implements JobHandler {

    static final String KIND = "invitation";

    private final PendingInvitations invitations;
    private final WorkspaceDirectory directory;
    private final People people;
    private final Accounts accounts;
    private final Post post;

    InvitationJob(
            PendingInvitations invitations, WorkspaceDirectory directory, People people, Accounts accounts, Post post) {
        this.invitations = invitations;
        this.directory = directory;
        this.people = people;
        this.accounts = accounts;
        this.post = post;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        invitations.find(run.subject()).ifPresent(invitation -> {
            try {
                tell(invitation);
            } catch (AccountsUnavailableException e) {
                throw new JobFailedException("onboarding.keycloak-failed");
            } catch (MailFailedException e) {
                throw new JobFailedException("onboarding.mail-failed");
            }
            invitations.sent(run.subject());
        });
    }

    private void tell(Invitation invitation) {
        Scope.Workspace scope = CurrentScope.workspace();
        Person person = people.find(invitation.person()).orElseThrow();
        // As they will meet it: who works for two agencies may need the longer address.
        OpenWorkspace workspace =
                directory.find(invitation.person(), scope.workspace()).orElseThrow();
        String sender = people.find(scope.person()).map(Person::name).orElse("");
        post.send(new InvitationLetter(person, sender, workspace, post.link("/c/" + workspace.address()))
                .mail(accounts.firstPassword(invitation.person())));
    }
}
