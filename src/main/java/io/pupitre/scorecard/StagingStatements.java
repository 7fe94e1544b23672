package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of a file that is being checked, by plain SQL in batches: 100,000 figures should take seconds. They do not count
 * before their import is committed.
 */
@Component
class StagingStatements {

    /** The keys of one question to the database; always as many, so that the statement's text is always the same. */
    private static final int KEYS = 256;

    private static final String CURRENT = "select row_key, row_id, figure from input_current"
            + " where client_id = ? and input_id = ? and row_key in (?" + ", ?".repeat(KEYS - 1) + ")";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    StagingStatements(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** What counts now. */
    record Current(UUID row, BigDecimal figure) {}

    /** @param replaces the row that counts now; null when there is none */
    record Staged(ReadFigure figure, UUID set, @Nullable UUID replaces) {}

    /** The current figures of an input under those of the keys that have one. */
    Map<ReadFigure.Key, Current> current(Scope.Workspace scope, UUID input, Collection<ReadFigure.Key> keys) {
        Map<ReadFigure.Key, Current> found = new HashMap<>();
        List<ReadFigure.Key> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS) {
            List<Object> parameters = new ArrayList<>(KEYS + 2);
            parameters.add(client(scope));
            parameters.add(Ids.bytes(input));
            for (int i = 0; i < KEYS; i++) {
                parameters.add(all.get(Math.min(from + i, all.size() - 1)).bytes());
            }
            jdbc.sql(CURRENT).params(parameters).query(row -> {
                found.put(
                        new ReadFigure.Key(row.getBytes(1)),
                        new Current(Ids.fromBytes(row.getBytes(2)), row.getBigDecimal(3)));
            });
        }
        return found;
    }

    /** The values of a dimension, by name; at most a thousand. */
    List<String> values(Scope.Workspace scope, String dimension) {
        return jdbc.sql("""
                        select distinct value from dimension_member where client_id = ? and dimension_key = ?
                         order by value limit 1000""")
                .params(client(scope), dimension)
                .query(String.class)
                .list();
    }

    /** Makes sure that combinations of dimension values are there. */
    void addSets(Scope.Workspace scope, Map<UUID, SortedMap<String, String>> sets) {
        byte[] client = client(scope);
        byte[] agency = Ids.bytes(scope.agency().value());
        batches.batchUpdate(
                "insert into dimension_set (client_id, id, agency_id, size) values (?, ?, ?, ?)"
                        + " on duplicate key update size = values(size)",
                sets.entrySet().stream()
                        .map(set -> new Object[] {
                            client,
                            Ids.bytes(set.getKey()),
                            agency,
                            set.getValue().size()
                        })
                        .toList());
        List<Object[]> members = new ArrayList<>();
        sets.forEach((id, dimensions) -> dimensions.forEach(
                (dimension, value) -> members.add(new Object[] {client, Ids.bytes(id), dimension, agency, value})));
        batches.batchUpdate(
                "insert into dimension_member (client_id, set_id, dimension_key, agency_id, value) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update value = values(value)",
                members);
    }

    void add(Scope.Workspace scope, UUID batch, List<Staged> rows) {
        byte[] client = client(scope);
        byte[] agency = Ids.bytes(scope.agency().value());
        byte[] batchId = Ids.bytes(batch);
        batches.batchUpdate("""
                        insert into input_row (client_id, import_id, id, agency_id, input_id, row_key, line, day, whole_month,
                          set_id, figure, replaces_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, rows.size(), (statement, row) -> {
            statement.setBytes(1, client);
            statement.setBytes(2, batchId);
            statement.setBytes(3, Ids.bytes(Ids.next()));
            statement.setBytes(4, agency);
            set(statement, row);
        });
    }

    private static void set(PreparedStatement statement, Staged row) throws SQLException {
        ReadFigure figure = row.figure();
        statement.setBytes(5, Ids.bytes(figure.input()));
        statement.setBytes(6, figure.rowKey().bytes());
        statement.setLong(7, figure.line());
        statement.setObject(8, figure.day());
        statement.setBoolean(9, figure.wholeMonth());
        statement.setBytes(10, Ids.bytes(row.set()));
        statement.setBigDecimal(11, figure.figure());
        UUID replaces = row.replaces();
        statement.setBytes(12, replaces == null ? null : Ids.bytes(replaces));
    }

    void addProblems(Scope.Workspace scope, UUID batch, int from, List<ImportProblem> problems) {
        byte[] client = client(scope);
        byte[] agency = Ids.bytes(scope.agency().value());
        List<Object[]> rows = new ArrayList<>();
        for (ImportProblem problem : problems) {
            rows.add(new Object[] {
                client,
                Ids.bytes(batch),
                from + rows.size(),
                agency,
                problem.line(),
                problem.column(),
                ScorecardText.ofFile(problem.columnName(), 120),
                problem.reason(),
                problem.excerpt()
            });
        }
        batches.batchUpdate("""
                insert into input_import_problem (client_id, import_id, number, agency_id, line, column_number, column_name,
                  reason, excerpt)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    List<ImportProblem> problems(Scope.Workspace scope, UUID batch, int offset, int limit) {
        return jdbc.sql("""
                        select line, column_number, column_name, reason, excerpt from input_import_problem
                         where client_id = ? and import_id = ? order by number limit ? offset ?""")
                .params(client(scope), Ids.bytes(batch), limit, offset)
                .query((row, number) -> new ImportProblem(
                        row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** The rows of an import that replace another, in the order of the file. */
    List<FigureChange> changes(Scope.Workspace scope, UUID batch, int offset, int limit) {
        byte[] client = client(scope);
        return jdbc.sql("""
                        select r.line, r.day, r.whole_month, i.name,
                               (select group_concat(m.value order by m.dimension_key separator ' · ')
                                  from dimension_member m where m.client_id = ? and m.set_id = r.set_id) dimensions,
                               p.figure old_figure, r.figure new_figure
                          from input_row r
                          join input_row p on p.client_id = ? and p.id = r.replaces_id
                          join input_definition i on i.client_id = ? and i.id = r.input_id
                         where r.client_id = ? and r.import_id = ?
                         order by r.line, i.name limit ? offset ?""")
                .params(client, client, client, client, Ids.bytes(batch), limit, offset)
                .query((row, number) -> new FigureChange(
                        row.getLong(1),
                        row.getObject(2, Date.class).toLocalDate(),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getString(5) == null ? "" : row.getString(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7)))
                .list();
    }

    /** Forgets what an earlier reading of the file staged. Nothing of a committed import. */
    void clear(Scope.Workspace scope, UUID batch) {
        jdbc.sql("delete from input_row where client_id = ? and import_id = ?")
                .params(client(scope), Ids.bytes(batch))
                .update();
        jdbc.sql("delete from input_import_problem where client_id = ? and import_id = ?")
                .params(client(scope), Ids.bytes(batch))
                .update();
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }
}
