package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The roll-up that scorecards read: for each input, month and slice one figure, as {@link RollupStatements} wrote it. A page
 * reads as many rows of it whether the workspace has a year of data or ten.
 */
@Component
class MonthStatements {

    private final JdbcClient jdbc;

    MonthStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure of the roll-up.
     *
     * @param parts how many values of the dimension are in it: more than one in a region only
     */
    record Cell(UUID input, YearMonth month, Optional<BigDecimal> figure, int parts) {}

    /**
     * The figures of some inputs in a stretch of months.
     *
     * @param values of the slice's dimension; their figures are added up, and one that is not known leaves the sum unknown
     */
    List<Cell> read(
            Scope.Workspace scope,
            String dimension,
            List<String> values,
            List<UUID> inputs,
            YearMonth from,
            YearMonth to) {
        if (inputs.isEmpty() || values.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(client(scope));
        parameters.add(dimension);
        parameters.addAll(values);
        inputs.forEach(input -> parameters.add(Ids.bytes(input)));
        parameters.add(from.atDay(1));
        parameters.add(to.atDay(1));
        boolean one = values.size() == 1;
        return jdbc.sql("select input_id, month, "
                        + (one ? "figure, 1" : "case when count(figure) = count(*) then sum(figure) end, count(*)")
                        + " from input_month where client_id = ? and dimension_key = ? and value in "
                        + places(values) + " and input_id in " + places(inputs) + " and month between ? and ?"
                        + (one ? "" : " group by input_id, month"))
                .params(parameters)
                .query((row, number) -> new Cell(
                        Ids.fromBytes(row.getBytes(1)),
                        month(row.getObject(2, LocalDate.class)),
                        Optional.ofNullable(row.getBigDecimal(3)).map(MonthStatements::plain),
                        row.getInt(4)))
                .list();
    }

    /** The values of a dimension that have figures of some inputs in a stretch of months, in their order. */
    List<String> values(Scope.Workspace scope, String dimension, List<UUID> inputs, YearMonth from, YearMonth to) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(client(scope));
        parameters.add(dimension);
        inputs.forEach(input -> parameters.add(Ids.bytes(input)));
        parameters.add(from.atDay(1));
        parameters.add(to.atDay(1));
        return jdbc.sql("select distinct value from input_month where client_id = ? and dimension_key = ?"
                        + " and input_id in " + places(inputs) + " and month between ? and ? order by value")
                .params(parameters)
                .query(String.class)
                .list();
    }

    /** What the values of a dimension add up to, of one input. */
    record Parts(String dimension, String name, UUID input, BigDecimal sum) {}

    /** The sums of the slices of a month, dimension by dimension. */
    List<Parts> parts(Scope.Workspace scope, List<UUID> inputs, YearMonth month) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(client(scope));
        parameters.add(client(scope));
        inputs.forEach(input -> parameters.add(Ids.bytes(input)));
        parameters.add(month.atDay(1));
        return jdbc.sql("select m.dimension_key, d.name, m.input_id, sum(m.figure) from input_month m"
                        + " join input_dimension d on d.client_id = ? and d.dimension_key = m.dimension_key"
                        + " where m.client_id = ? and m.input_id in " + places(inputs) + " and m.month = ?"
                        + " group by m.dimension_key, d.name, m.input_id")
                .params(parameters)
                .query((row, number) -> new Parts(
                        row.getString(1),
                        row.getString(2),
                        Ids.fromBytes(row.getBytes(3)),
                        plain(row.getBigDecimal(4))))
                .list();
    }

    /** The months that have any figure, the latest first. */
    List<YearMonth> months(Scope.Workspace scope) {
        return jdbc.sql("""
                        select distinct month from input_month
                         where client_id = ? and dimension_key = '' and value = '' order by month desc""")
                .params(client(scope))
                .query((row, number) -> month(row.getObject(1, LocalDate.class)))
                .list();
    }

    /** The single-value slices that have figures in a month, by dimension and value. */
    List<Slice> slices(Scope.Workspace scope, List<UUID> inputs, YearMonth month) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(client(scope));
        inputs.forEach(input -> parameters.add(Ids.bytes(input)));
        parameters.add(month.atDay(1));
        return jdbc.sql("select distinct dimension_key, value from input_month where client_id = ? and input_id in "
                        + places(inputs)
                        + " and month = ? and dimension_key <> '' order by dimension_key, value")
                .params(parameters)
                .query((row, number) -> new Slice(row.getString(1), row.getString(2)))
                .list();
    }

    private static String places(List<?> parameters) {
        return "(?" + ", ?".repeat(parameters.size() - 1) + ")";
    }

    /** Without the zeros that the column fills up with. */
    static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }
}
