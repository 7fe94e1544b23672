package io.pupitre.agency;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program's right to one workspace. */
@Entity
@Audited("api_token")
class ApiToken extends TenantOwned implements Named {

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "token_sha256", nullable = false, updatable = false)
    private byte[] digest;

    @Column(nullable = false, updatable = false)
    private UUID issuedBy;

    @Column(nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(nullable = false, updatable = false)
    private Instant expiresAt;

    private @Nullable Instant revokedAt;

    /** Written by {@link ApiTokenStatements}, since using a token is no change of it. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(String name, byte[] digest, PersonId by, Instant at, Instant expiresAt) {
        super(Ids.next());
        this.name = name;
        this.digest = digest.clone();
        this.issuedBy = by.value();
        this.issuedAt = at;
        this.expiresAt = expiresAt;
    }

    /** Once revoked it stays what it was then. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    ApiTokenInfo info() {
        return new ApiTokenInfo(
                new ApiTokenId(id()), name, new PersonId(issuedBy), issuedAt, expiresAt, revokedAt, lastUsedAt);
    }

    @Override
    public String name() {
        return name;
    }
}
