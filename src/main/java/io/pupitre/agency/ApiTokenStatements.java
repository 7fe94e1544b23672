package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the token that a program sent, which precedes any scope, and notes that it was used. */
@Component
class ApiTokenStatements {

    /** Digest, now. Restricted to one token, of which nobody but its holder knows the digest. */
    static final String BY_DIGEST = """
            select t.id, t.client_id, t.agency_id, t.name, t.issued_by
              from api_token t
             where t.token_sha256 = ? and t.revoked_at is null and t.expires_at > ?""";

    /** Finer than this nobody asks when a token was last used. */
    private static final Duration FINE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    ApiTokenStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token that is good by itself; whether its issuer still is one is another question. */
    record Found(ApiCaller caller, PersonId issuer, AgencyId agency, WorkspaceId workspace) {}

    Optional<Found> find(byte[] digest, Instant now) {
        return jdbc.sql(BY_DIGEST)
                .params(digest, utc(now))
                .query((row, number) -> new Found(
                        new ApiCaller(Ids.fromBytes(row.getBytes(1)), row.getString(4)),
                        new PersonId(Ids.fromBytes(row.getBytes(5))),
                        new AgencyId(Ids.fromBytes(row.getBytes(3))),
                        new WorkspaceId(Ids.fromBytes(row.getBytes(2)))))
                .optional();
    }

    void used(Scope.Workspace scope, ApiCaller caller, Instant now) {
        jdbc.sql("""
                        update api_token set last_used_at = ?
                         where client_id = ? and id = ? and (last_used_at is null or last_used_at < ?)""")
                .params(utc(now), Ids.bytes(scope.workspace().value()), Ids.bytes(caller.token()), utc(now.minus(FINE)))
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
