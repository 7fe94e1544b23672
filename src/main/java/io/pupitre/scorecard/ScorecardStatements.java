package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a scorecard needs of KPIs and inputs, one statement each: it is the page that is opened most. */
@Component
class ScorecardStatements {

    private final JdbcClient jdbc;

    ScorecardStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A KPI with the target that holds in the scorecard's month. */
    record KpiRow(
            UUID id,
            String key,
            String name,
            String formula,
            int languageVersion,
            Unit unit,
            Direction direction,
            @Nullable Target target) {}

    record InputRow(UUID id, String key, String name) {}

    List<KpiRow> kpis(Scope.Workspace scope, YearMonth month) {
        byte[] client = Ids.bytes(scope.workspace().value());
        return jdbc.sql("""
                        select k.id, k.kpi_key, k.name, k.formula, k.language_version, k.unit, k.direction, t.goal,
                          t.limit_figure
                          from kpi k
                          left join kpi_target t on t.client_id = ? and t.kpi_id = k.id and t.from_month =
                            (select max(l.from_month) from kpi_target l
                              where l.client_id = ? and l.kpi_id = k.id and l.from_month <= ?)
                         where k.client_id = ? and k.retired = false order by k.position, k.id""")
                .params(client, client, month.atDay(1), client)
                .query(ScorecardStatements::kpi)
                .list();
    }

    List<InputRow> inputs(Scope.Workspace scope) {
        return jdbc.sql("select id, input_key, name from input_definition where client_id = ?")
                .params(Ids.bytes(scope.workspace().value()))
                .query((row, number) ->
                        new InputRow(Ids.fromBytes(row.getBytes(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private static KpiRow kpi(ResultSet row, int number) throws SQLException {
        Direction direction = Direction.valueOf(row.getString(7));
        BigDecimal goal = row.getBigDecimal(8);
        return new KpiRow(
                Ids.fromBytes(row.getBytes(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                Unit.valueOf(row.getString(6)),
                direction,
                goal == null ? null : new Target(direction, goal, row.getBigDecimal(9)));
    }
}
