package io.pupitre.onboarding;

import io.pupitre.identity.NewPerson;
import io.pupitre.tenancy.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked into a workspace.
 *
 * @param role consultant or CMO
 * @param endsAt when the membership ends by itself; {@code null} for open-ended
 */
public record Invitee(NewPerson person, Role role, @Nullable Instant endsAt) {

    /** @throws IllegalArgumentException for a role that isn't one of a workspace */
    public Invitee {
        if (role == Role.AGENCY_ADMIN) {
            throw new IllegalArgumentException("an admin is one of all workspaces");
        }
    }
}
