package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes staged figures count, and undoes that, by plain SQL over whole imports. Always within the ledger's lock. */
@Component
class LedgerStatements {

    private final JdbcClient jdbc;

    LedgerStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A month of an input that an import touched. */
    record Touched(UUID input, YearMonth month) {}

    /** How many times the workspace's inputs were changed. */
    long changes(Scope.Workspace scope) {
        return jdbc.sql("select changes from input_ledger where client_id = ?")
                .params(client(scope))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Counts one more change. Whoever calls this holds the workspace's inputs until the transaction ends.
     *
     * @return the number of the change, from 1
     */
    long count(Scope.Workspace scope) {
        jdbc.sql("""
                        insert into input_ledger (client_id, agency_id, changes) values (?, ?, 1)
                        on duplicate key update changes = changes + 1""").params(client(scope), Ids.bytes(scope.agency().value())).update();
        return changes(scope);
    }

    /** Puts the figures of an import in force, and takes out those that it withdraws. */
    void enforce(Scope.Workspace scope, UUID batch) {
        byte[] client = client(scope);
        jdbc.sql("""
                        delete c from input_current c
                          join input_row r on r.client_id = ? and r.replaces_id = c.row_id and r.input_id = c.input_id
                         where c.client_id = ? and r.import_id = ? and r.figure is null""").params(client, client, Ids.bytes(batch)).update();
        jdbc.sql("""
                        insert into input_current (client_id, input_id, row_key, agency_id, row_id, day, whole_month, set_id,
                          figure)
                        select r.client_id, r.input_id, r.row_key, r.agency_id, r.id, r.day, r.whole_month, r.set_id, r.figure
                          from input_row r
                         where r.client_id = ? and r.agency_id = ? and r.import_id = ? and r.figure is not null
                        on duplicate key update row_id = values(row_id), figure = values(figure)""")
                .params(client, Ids.bytes(scope.agency().value()), Ids.bytes(batch))
                .update();
    }

    /** Puts those figures back in force that the import replaced, and takes out those that it added. */
    void revoke(Scope.Workspace scope, UUID batch) {
        byte[] client = client(scope);
        jdbc.sql("""
                        delete c from input_current c
                          join input_row r on r.client_id = ? and r.id = c.row_id and r.input_id = c.input_id
                         where c.client_id = ? and r.import_id = ? and r.replaces_id is null""").params(client, client, Ids.bytes(batch)).update();
        jdbc.sql("""
                        insert into input_current (client_id, input_id, row_key, agency_id, row_id, day, whole_month, set_id,
                          figure)
                        select p.client_id, p.input_id, p.row_key, p.agency_id, p.id, p.day, p.whole_month, p.set_id, p.figure
                          from input_row r join input_row p on p.client_id = ? and p.agency_id = ? and p.id = r.replaces_id
                         where r.client_id = ? and r.import_id = ?
                        on duplicate key update row_id = values(row_id), figure = values(figure)""")
                .params(client, Ids.bytes(scope.agency().value()), client, Ids.bytes(batch))
                .update();
    }

    /** Which months of which inputs the rows of an import lie in. */
    List<Touched> touched(Scope.Workspace scope, UUID batch) {
        return jdbc.sql("""
                        select distinct input_id, year(day), month(day) from input_row
                         where client_id = ? and import_id = ? order by 1, 2, 3""")
                .params(client(scope), Ids.bytes(batch))
                .query((row, number) ->
                        new Touched(Ids.fromBytes(row.getBytes(1)), YearMonth.of(row.getInt(2), row.getInt(3))))
                .list();
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }
}
