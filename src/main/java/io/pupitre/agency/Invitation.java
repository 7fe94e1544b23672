package io.pupitre.agency;

import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.WorkspaceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be told of their membership.
 *
 * @param letter which telling it is; a later one makes it void
 * @param workspace {@code null} for an admin of the agency
 */
public record Invitation(
        UUID membership,
        UUID letter,
        PersonId person,
        @Nullable WorkspaceId workspace) {}
