package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
            int revision,
            int languageVersion,
            KpiDraft draft,
            @Nullable Target target) {}

    /** @param currency ISO 4217, of figures in money; empty for others */
    record InputRow(UUID id, String key, String name, Aggregation aggregation, String currency) {}

    /** A rate of the client's currency, from a month on. */
    record RateRow(String currency, YearMonth from, BigDecimal rate, String source) {}

    List<KpiRow> kpis(Scope.Workspace scope, YearMonth month) {
        byte[] client = Ids.bytes(scope.workspace().value());
        return jdbc.sql("""
                        select k.id, k.kpi_key, k.revision, k.language_version, k.name, k.formula, k.unit, k.direction,
                          k.name_en, k.tier, k.family, k.owner, k.attribution, k.section, k.weight, t.goal, t.limit_figure
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
        return jdbc.sql("select id, input_key, name, aggregation, currency from input_definition where client_id = ?")
                .params(Ids.bytes(scope.workspace().value()))
                .query((row, number) -> new InputRow(
                        Ids.fromBytes(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        Aggregation.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    List<RateRow> rates(Scope.Workspace scope) {
        return jdbc.sql("select currency, from_month, rate, source from exchange_rate where client_id = ?")
                .params(Ids.bytes(scope.workspace().value()))
                .query((row, number) -> new RateRow(
                        row.getString(1),
                        YearMonth.from(row.getObject(2, LocalDate.class)),
                        MonthStatements.plain(row.getBigDecimal(3)),
                        row.getString(4)))
                .list();
    }

    private static KpiRow kpi(ResultSet row, int number) throws SQLException {
        Direction direction = Direction.valueOf(row.getString(8));
        BigDecimal goal = row.getBigDecimal(16);
        return new KpiRow(
                Ids.fromBytes(row.getBytes(1)),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                new KpiDraft(
                        row.getString(5),
                        row.getString(6),
                        Unit.valueOf(row.getString(7)),
                        direction,
                        new KpiProfile(
                                row.getString(9),
                                Tier.valueOf(row.getString(10)),
                                Family.valueOf(row.getString(11)),
                                row.getString(12),
                                row.getString(13),
                                row.getString(14),
                                row.getInt(15))),
                goal == null ? null : new Target(direction, goal, row.getBigDecimal(17)));
    }
}
