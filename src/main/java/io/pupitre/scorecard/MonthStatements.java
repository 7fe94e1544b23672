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

    /** A figure of the roll-up. */
    record Cell(UUID input, YearMonth month, Optional<BigDecimal> figure) {}

    /** The figures of some inputs in a stretch of months. */
    List<Cell> read(Scope.Workspace scope, Slice slice, List<UUID> inputs, YearMonth from, YearMonth to) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(client(scope));
        parameters.add(slice.dimension());
        parameters.add(slice.value());
        inputs.forEach(input -> parameters.add(Ids.bytes(input)));
        parameters.add(from.atDay(1));
        parameters.add(to.atDay(1));
        return jdbc.sql("select input_id, month, figure from input_month"
                        + " where client_id = ? and dimension_key = ? and value = ? and input_id in (?"
                        + ", ?".repeat(inputs.size() - 1) + ") and month between ? and ?")
                .params(parameters)
                .query((row, number) -> new Cell(
                        Ids.fromBytes(row.getBytes(1)),
                        month(row.getObject(2, LocalDate.class)),
                        Optional.ofNullable(row.getBigDecimal(3)).map(MonthStatements::plain)))
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
        return jdbc.sql("select distinct dimension_key, value from input_month where client_id = ? and input_id in (?"
                        + ", ?".repeat(inputs.size() - 1)
                        + ") and month = ? and dimension_key <> '' order by dimension_key, value")
                .params(parameters)
                .query((row, number) -> new Slice(row.getString(1), row.getString(2)))
                .list();
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
