package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publications by plain SQL: they are added and read, and there is no statement that would change one. */
@Component
class PublicationStatements {

    private final JdbcClient jdbc;

    PublicationStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is stored, true or not. */
    static final class Stored {

        private final PublicationLine line;
        private final byte[] content;
        private final byte[] hash;
        private final byte[] signature;
        private final PersonId publishedBy;

        Stored(PublicationLine line, byte[] content, byte[] hash, byte[] signature, PersonId publishedBy) {
            this.line = line;
            this.content = content;
            this.hash = hash;
            this.signature = signature;
            this.publishedBy = publishedBy;
        }

        PublicationLine line() {
            return line;
        }

        byte[] content() {
            return content;
        }

        byte[] hash() {
            return hash;
        }

        byte[] signature() {
            return signature;
        }

        PersonId publishedBy() {
            return publishedBy;
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody published that revision first */
    void add(Scope.Workspace scope, Stored publication) {
        jdbc.sql("""
                        insert into scorecard_publication (client_id, id, agency_id, month, revision, content, sha256, hmac,
                          published_by, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        client(scope),
                        Ids.bytes(Ids.next()),
                        Ids.bytes(scope.agency().value()),
                        publication.line().month().atDay(1),
                        publication.line().revision(),
                        publication.content(),
                        publication.hash(),
                        publication.signature(),
                        Ids.bytes(publication.publishedBy().value()),
                        LocalDateTime.ofInstant(publication.line().publishedAt(), ZoneOffset.UTC))
                .update();
    }

    /** The latest month first; of each month its last revision. */
    List<PublicationLine> lines(Scope.Workspace scope) {
        return jdbc.sql("""
                        select month, revision, published_at from scorecard_publication p
                         where p.client_id = ? and p.revision = (select max(r.revision) from scorecard_publication r
                            where r.client_id = ? and r.month = p.month)
                         order by month desc""")
                .params(client(scope), client(scope))
                .query((row, number) -> line(row))
                .list();
    }

    /** All revisions of a month, the first one first. */
    List<PublicationLine> revisions(Scope.Workspace scope, YearMonth month) {
        return jdbc.sql("""
                        select month, revision, published_at from scorecard_publication
                         where client_id = ? and month = ? order by revision""")
                .params(client(scope), month.atDay(1))
                .query((row, number) -> line(row))
                .list();
    }

    Optional<Stored> find(Scope.Workspace scope, YearMonth month, int revision) {
        return jdbc.sql("""
                        select month, revision, published_at, content, sha256, hmac, published_by
                          from scorecard_publication
                         where client_id = ? and month = ? and revision = ?""")
                .params(client(scope), month.atDay(1), revision)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** The last revision of a month. */
    Optional<Stored> find(Scope.Workspace scope, YearMonth month) {
        return jdbc.sql("""
                        select month, revision, published_at, content, sha256, hmac, published_by
                          from scorecard_publication
                         where client_id = ? and month = ? order by revision desc limit 1""")
                .params(client(scope), month.atDay(1))
                .query((row, number) -> stored(row))
                .optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                line(row),
                row.getBytes(4),
                row.getBytes(5),
                row.getBytes(6),
                new PersonId(Ids.fromBytes(row.getBytes(7))));
    }

    private static PublicationLine line(ResultSet row) throws SQLException {
        return new PublicationLine(
                YearMonth.from(row.getObject(1, LocalDate.class)),
                row.getInt(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }
}
