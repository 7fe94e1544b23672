package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls that were done, by plain SQL within the ledger's lock: of two at once the second meets the first. */
@Component
class FeedStatements {

    private final JdbcClient jdbc;

    FeedStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of a call. */
    record Done(UUID batch, FeedCall.Digest content) {}

    Optional<Done> find(Scope.Workspace scope, FeedCall call) {
        return jdbc.sql("""
                        select import_id, content_sha256 from input_call
                         where client_id = ? and token_id = ? and call_key = ?""")
                .params(client(scope), Ids.bytes(call.token()), call.key())
                .query((row, number) -> new Done(
                        Ids.fromBytes(row.getBytes(1)),
                        new FeedCall.Digest(HexFormat.of().formatHex(row.getBytes(2)))))
                .optional();
    }

    void add(Scope.Workspace scope, FeedCall call, UUID batch) {
        jdbc.sql("""
                        insert into input_call (client_id, token_id, call_key, agency_id, content_sha256, import_id)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        client(scope),
                        Ids.bytes(call.token()),
                        call.key(),
                        Ids.bytes(scope.agency().value()),
                        HexFormat.of().parseHex(call.content().hex()),
                        Ids.bytes(batch))
                .update();
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }
}
