package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.Portfolio;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The portfolio of an agency: 200 clients with 20 KPIs each. */
@Import(ManyClients.class)
@SuppressWarnings("NullAway.Init")
class PortfolioBench extends Bench {

    private static final int KPIS = 20;
    private static final int CLIENTS = 200;
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    private Inputs inputs;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private ManyClients many;

    @Test
    void portfolio() {
        Scope.Agency all = many.of(clients, CLIENTS);
        all.workspaces()
                .forEach(workspace ->
                        publish(new Scope.Workspace(all.person(), all.agency(), workspace, Role.AGENCY_ADMIN)));
        compare("portfolio", all, () -> {
            assertThat(portfolio.list())
                    .hasSize(CLIENTS)
                    .allMatch(client ->
                            Objects.requireNonNull(client.latest()).headlines().size() == KPIS);
        });
    }

    /** Leaves the rows that a publication would. */
    private void publish(Scope.Workspace client) {
        KpiId kpi = TwoClients.in(client, () -> {
            inputs.define("spend", "Spend", Unit.MONEY, Aggregation.SUM);
            return kpis.define(new KpiDraft("KPI", "spend", Unit.MONEY, Direction.UP));
        });
        byte[] clientId = Ids.bytes(client.workspace().value());
        byte[] agencyId = Ids.bytes(client.agency().value());
        inTransaction(connection -> {
            execute(
                    connection,
                    "insert into scorecard_standing (client_id, agency_id, due_day, first_month, month, revision, genuine,"
                            + " currency, overall, green, amber, red, unjudged)"
                            + " values (?, ?, 8, ?, ?, 1, true, 'EUR', 'AMBER', 10, 5, 5, 0)",
                    clientId,
                    agencyId,
                    LAST.minusMonths(3).atDay(1),
                    LAST.atDay(1));
            for (int position = 0; position < KPIS; position++) {
                headline(connection, clientId, agencyId, kpi, position);
            }
        });
    }

    private static void headline(Connection connection, byte[] client, byte[] agency, KpiId kpi, int position)
            throws SQLException {
        execute(
                connection,
                "insert into scorecard_headline (client_id, position, agency_id, kpi_id, name, name_en, unit, direction,"
                        + " figure, subject, goal, status, delta)"
                        + " values (?, ?, ?, ?, ?, ?, 'MONEY', 'UP', ?, '', ?, 'AMBER', ?)",
                client,
                position,
                agency,
                Ids.bytes(kpi.value()),
                "Indicateur " + position,
                "Indicator " + position,
                new BigDecimal("1234.56").add(BigDecimal.valueOf(position)),
                new BigDecimal("1300"),
                new BigDecimal("-12.30"));
    }
}
