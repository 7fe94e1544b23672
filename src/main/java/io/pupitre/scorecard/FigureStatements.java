package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of the figures in force by plain SQL. A page is found by its key first: what is joined with it cannot make it dearer. */
@Component
class FigureStatements {

    static final int PAGE = 1_000;

    /** Before the first key. */
    static final byte[] BEGINNING = new byte[32];

    private static final String FOUND = """
             from (select c.row_key, c.row_id, c.set_id, c.day, c.whole_month, c.figure from input_current c
                    where c.client_id = ? and c.input_id = ? and c.row_key > ? order by c.row_key limit ?) p
            """;

    private final JdbcClient jdbc;

    FigureStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A figure with the key that the next page is found by. */
    record Row(ReadFigure.Key key, FigureInForce figure) {}

    /** The inputs that have figures in force; each costs one look into the index. */
    Set<InputId> inputs(Scope.Workspace scope) {
        return Set.copyOf(jdbc.sql("select distinct c.input_id from input_current c where c.client_id = ?")
                .params(Ids.bytes(scope.workspace().value()))
                .query((row, number) -> new InputId(Ids.fromBytes(row.getBytes(1))))
                .list());
    }

    /** The figures of an input behind a key, at most {@value #PAGE}, by key. */
    List<Row> page(Scope.Workspace scope, UUID input, byte[] last) {
        byte[] client = Ids.bytes(scope.workspace().value());
        Map<UUID, Map<String, String>> dimensions = dimensions(client, input, last);
        return jdbc.sql("select p.row_key, p.set_id, p.day, p.whole_month, p.figure, b.file_name, r.line" + FOUND + """
                          join input_row r on r.client_id = ? and r.id = p.row_id
                          join input_import b on b.client_id = ? and b.id = r.import_id
                         order by p.row_key""")
                .params(client, Ids.bytes(input), last, PAGE, client, client)
                .query((row, number) -> new Row(
                        new ReadFigure.Key(row.getBytes(1)),
                        new FigureInForce(
                                row.getObject(3, Date.class).toLocalDate(),
                                row.getBoolean(4),
                                dimensions.getOrDefault(Ids.fromBytes(row.getBytes(2)), Map.of()),
                                MonthStatements.plain(row.getBigDecimal(5)),
                                row.getString(6),
                                row.getLong(7))))
                .list();
    }

    private Map<UUID, Map<String, String>> dimensions(byte[] client, UUID input, byte[] last) {
        Map<UUID, Map<String, String>> dimensions = new HashMap<>();
        jdbc.sql("select distinct m.set_id, m.dimension_key, m.value" + FOUND
                        + " join dimension_member m on m.client_id = ? and m.set_id = p.set_id")
                .params(client, Ids.bytes(input), last, PAGE, client)
                .query(row -> {
                    dimensions
                            .computeIfAbsent(Ids.fromBytes(row.getBytes(1)), set -> new HashMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return dimensions;
    }
}
