package io.pupitre.onboarding;

import io.pupitre.agency.Invitation;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the scheduler's table keeps of a letter: ids, and nothing that tells anything about anybody.
 *
 * @param sender who invites
 */
record LetterTicket(
        UUID letter,
        UUID membership,
        UUID person,
        UUID agency,
        @Nullable UUID workspace,
        UUID sender) implements Serializable {

    private static final long serialVersionUID = 1;

    /** From the person of the current scope. */
    static LetterTicket of(Invitation invitation) {
        WorkspaceId workspace = invitation.workspace();
        return new LetterTicket(
                invitation.letter(),
                invitation.membership(),
                invitation.person().value(),
                agencyOf(CurrentScope.get()).value(),
                workspace == null ? null : workspace.value(),
                CurrentScope.get().person().value());
    }

    PersonId invited() {
        return new PersonId(person);
    }

    AgencyId agencyId() {
        return new AgencyId(agency);
    }

    Optional<WorkspaceId> workspaceId() {
        return Optional.ofNullable(workspace).map(WorkspaceId::new);
    }

    private static AgencyId agencyOf(Scope scope) {
        return scope instanceof Scope.Workspace in
                ? in.agency()
                : CurrentScope.agency().agency();
    }
}
