package io.pupitre.agency;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as people see it: never the token itself.
 *
 * @param usedAt when a program last used it, to the minute; null for never
 */
public record ApiTokenInfo(
        ApiTokenId id,
        String name,
        PersonId issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {

    /** Whether it can be used at that moment, as far as it alone decides. */
    public boolean isValid(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
