package io.pupitre.agency;

import io.pupitre.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agency's list of people: one membership.
 *
 * @param client name of the workspace; {@code null} for an admin, who is in all of them
 * @param endsAt {@code null} when it is open-ended
 * @param lastLoginAt {@code null} before the first sign-in
 */
public record MembershipLine(
        UUID id,
        String name,
        String email,
        Role role,
        @Nullable String client,
        @Nullable Instant endsAt,
        @Nullable Instant lastLoginAt) {}
