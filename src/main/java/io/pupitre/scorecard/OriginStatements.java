package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows of which batches make a month of an input: those that {@link MonthStatements} adds up, and no others. */
@Component
class OriginStatements {

    private static final String ALL_ROWS = """
            (select c.input_id, c.set_id, c.row_id from input_current c
              where c.client_id = ? and c.input_id in (%s) and c.day between ? and ?) c
            """;

    private static final String LAST_ROWS = """
            (select p.input_id, p.set_id, p.row_id from
              (select c.input_id, c.set_id, c.row_id, row_number()
                 over (partition by c.input_id, c.set_id order by c.day desc, c.row_id desc) place
                 from input_current c where c.client_id = ? and c.input_id in (%s) and c.day between ? and ?) p
              where p.place = 1) c
            """;

    private static final String WHOLE_MONTH_ROWS = """
            (select c.input_id, c.set_id, c.row_id from input_current c
               join dimension_set s on s.client_id = ? and s.id = c.set_id and s.size = ?
              where c.client_id = ? and c.input_id in (%s) and c.day between ? and ? and c.whole_month = true) c
            """;

    private static final String MEMBER =
            " join dimension_member m on m.client_id = ? and m.set_id = c.set_id and m.dimension_key = ? and m.value in ";

    private final JdbcClient jdbc;

    OriginStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of a batch whose numbers follow each other. */
    record Stretch(UUID input, UUID batch, long first, long last) {}

    /**
     * The origins of a month of some inputs, those of each in the order of the batches.
     *
     * @param dimension empty for the whole
     * @param values of the dimension that are looked at
     */
    Map<UUID, List<Origin>> read(
            Scope.Workspace scope,
            String dimension,
            List<String> values,
            Aggregation aggregation,
            Set<UUID> inputs,
            YearMonth month) {
        if (inputs.isEmpty() || values.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<UUID, RowNumbers>> found = new LinkedHashMap<>();
        for (Stretch stretch : stretches(scope, dimension, values, aggregation, inputs, month)) {
            found.computeIfAbsent(stretch.input(), input -> new LinkedHashMap<>())
                    .computeIfAbsent(stretch.batch(), batch -> new RowNumbers())
                    .add(stretch.first(), stretch.last());
        }
        Map<UUID, Origin.Batch> batches = batches(
                scope,
                found.values().stream()
                        .flatMap(batch -> batch.keySet().stream())
                        .distinct()
                        .toList());
        Map<UUID, List<Origin>> origins = new HashMap<>();
        found.forEach((input, ofInput) -> origins.put(
                input,
                ofInput.entrySet().stream()
                        .map(one -> new Origin(
                                Objects.requireNonNull(batches.get(one.getKey())),
                                one.getValue().count(),
                                one.getValue().toString()))
                        .toList()));
        return origins;
    }

    private List<Stretch> stretches(
            Scope.Workspace scope,
            String dimension,
            List<String> values,
            Aggregation aggregation,
            Set<UUID> inputs,
            YearMonth month) {
        boolean whole = dimension.isEmpty();
        String rows = switch (aggregation) {
            case SUM -> ALL_ROWS;
            case LAST -> LAST_ROWS;
            case NON_ADDITIVE -> WHOLE_MONTH_ROWS;
        };
        List<Object> parameters = new ArrayList<>();
        if (aggregation == Aggregation.NON_ADDITIVE) {
            parameters.add(client(scope));
            parameters.add(whole ? 0 : 1);
        }
        parameters.add(client(scope));
        inputs.forEach(input -> parameters.add(Ids.bytes(input)));
        parameters.add(month.atDay(1));
        parameters.add(month.atEndOfMonth());
        if (!whole) {
            parameters.add(client(scope));
            parameters.add(dimension);
            parameters.addAll(values);
        }
        parameters.add(client(scope));
        return jdbc.sql(
                        "select input_id, import_id, min(line), max(line) from (select c.input_id, r.import_id, r.line, r.line"
                                + " - cast(row_number() over (partition by c.input_id, r.import_id order by r.line) as signed) stretch"
                                + " from "
                                + rows.formatted(places(inputs.size()))
                                + (whole ? "" : MEMBER + "(" + places(values.size()) + ")")
                                + " join input_row r on r.client_id = ? and r.id = c.row_id) lines_of_rows"
                                + " group by input_id, import_id, stretch order by input_id, import_id, 3")
                .params(parameters)
                .query((row, number) -> new Stretch(
                        Ids.fromBytes(row.getBytes(1)), Ids.fromBytes(row.getBytes(2)), row.getLong(3), row.getLong(4)))
                .list();
    }

    private Map<UUID, Origin.Batch> batches(Scope.Workspace scope, List<UUID> ids) {
        Map<UUID, Origin.Batch> batches = new HashMap<>();
        if (ids.isEmpty()) {
            return batches;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(client(scope));
        ids.forEach(id -> parameters.add(Ids.bytes(id)));
        jdbc.sql("select id, kind, file_name, source, file_sha256, decided_by, decided_at from input_import"
                        + " where client_id = ? and id in (" + places(ids.size()) + ")")
                .params(parameters)
                .query((row, number) -> new Origin.Batch(
                        Ids.fromBytes(row.getBytes(1)),
                        ImportKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5) == null ? "" : HexFormat.of().formatHex(row.getBytes(5)),
                        Ids.fromBytes(row.getBytes(6)),
                        row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .forEach(batch -> batches.put(batch.id(), batch));
        return batches;
    }

    private static String places(int parameters) {
        return "?" + ", ?".repeat(parameters - 1);
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }
}
