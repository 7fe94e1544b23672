package io.pupitre.agency;

import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agency's list of people: one membership.
 *
 * @param workspace {@code null} for an admin, who is in all of them
 * @param client name of the workspace
 * @param endsAt {@code null} when it is open-ended
 * @param lastLoginAt {@code null} before the first sign-in
 * @param invitedAt {@code null} for who was never invited
 * @param invitationSentAt {@code null} as long as the letter hasn't left
 * @param letter how far the letter is; {@code null} for who was never invited
 * @param nextTryAt when a letter that didn't leave is tried again; {@code null} otherwise
 */
public record MembershipLine(
        UUID id,
        String name,
        String email,
        Role role,
        @Nullable WorkspaceId workspace,
        @Nullable String client,
        @Nullable Instant endsAt,
        @Nullable Instant lastLoginAt,
        @Nullable Instant invitedAt,
        @Nullable Instant invitationSentAt,
        @Nullable LetterState letter,
        @Nullable Instant nextTryAt) {}
