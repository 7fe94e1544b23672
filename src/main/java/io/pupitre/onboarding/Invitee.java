package io.pupitre.onboarding;

import io.pupitre.identity.NewPerson;
import io.pupitre.tenancy.Role;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked into a workspace.
 *
 * @param role consultant or CMO
 * @param endsAt when the membership ends by itself; {@code null} for open-ended
 */
public record Invitee(NewPerson person, Role role, @Nullable Instant endsAt) {

    /** No membership is said to last longer. */
    public static final int LAST_YEAR = 2199;

    private static final Instant LAST_END =
            Year.of(LAST_YEAR + 1).atDay(2).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** @throws IllegalArgumentException for a role that isn't one of a workspace, or an end that is too far away */
    public Invitee {
        if (role == Role.AGENCY_ADMIN) {
            throw new IllegalArgumentException("an admin is one of all workspaces");
        }
        if (endsAt != null && endsAt.isAfter(LAST_END)) {
            throw new IllegalArgumentException("a membership ends by " + LAST_YEAR);
        }
    }
}
