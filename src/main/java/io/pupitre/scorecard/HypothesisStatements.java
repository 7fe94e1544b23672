package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What scorecards need of hypotheses. */
@Component
class HypothesisStatements {

    private final JdbcClient jdbc;

    HypothesisStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stated(UUID id, UUID kpi, Expectation expectation) {}

    /**
     * Those that stand on the scorecard of a month, the first that is due before the others: from their base month on, until
     * {@link Expectation#MONTHS_AFTER_DUE} months after they were due, so that no page reads figures of ever older months.
     */
    List<Stated> standing(Scope.Workspace scope, YearMonth month) {
        return jdbc.sql("""
                        select id, kpi_id, statement_text, expected_move, amount, base_month, due_month from kpi_hypothesis
                         where client_id = ? and due_month >= ? and base_month <= ? order by due_month, id""")
                .params(
                        Ids.bytes(scope.workspace().value()),
                        month.minusMonths(Expectation.MONTHS_AFTER_DUE).atDay(1),
                        month.atDay(1))
                .query((row, number) -> new Stated(
                        Ids.fromBytes(row.getBytes(1)),
                        Ids.fromBytes(row.getBytes(2)),
                        new Expectation(
                                row.getString(3),
                                Move.valueOf(row.getString(4)),
                                row.getBigDecimal(5),
                                YearMonth.from(row.getObject(6, LocalDate.class)),
                                YearMonth.from(row.getObject(7, LocalDate.class)))))
                .list();
    }
}
