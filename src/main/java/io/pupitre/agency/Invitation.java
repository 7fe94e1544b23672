package io.pupitre.agency;

import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to be in a workspace.
 *
 * @param endsAt {@code null} when it is open-ended
 */
public record Invitation(
        PersonId person, Role role, @Nullable Instant endsAt) {}
