package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roll-ups of a person's clients: two statements, however many clients there are and however old they are. */
@Component
class PortfolioStatements {

    private final JdbcClient jdbc;

    PortfolioStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A client's roll-up.
     *
     * @param skipped the due months before the latest publication that have none
     */
    record RollUp(
            Optional<PublicationSchedule> schedule,
            @Nullable LatestStanding latest,
            Set<YearMonth> skipped) {

        /** Whether a month needs no publication any more. */
        boolean has(YearMonth month) {
            return latest != null && !month.isAfter(latest.month()) && !skipped.contains(month);
        }
    }

    /** By the client's id; nothing of a client that has neither a schedule nor a publication. */
    Map<UUID, RollUp> read(Scope.Agency scope) {
        if (scope.workspaces().isEmpty()) {
            return Map.of();
        }
        List<Object> owners = new ArrayList<>();
        owners.add(Ids.bytes(scope.agency().value()));
        scope.workspaces().forEach(workspace -> owners.add(Ids.bytes(workspace.value())));
        String theirs = " in (?" + ", ?".repeat(scope.workspaces().size() - 1) + ")";
        Map<UUID, List<Headline>> headlines = headlines(owners, theirs);
        Map<UUID, RollUp> rollUps = new HashMap<>();
        jdbc.sql(
                        "select s.client_id, s.due_day, s.first_month, s.month, s.revision, s.genuine, s.currency, s.overall, s.green,"
                                + " s.amber, s.red, s.unjudged, k.month skipped from scorecard_standing s"
                                + " left join scorecard_skipped_month k on k.agency_id = s.agency_id and k.client_id = s.client_id"
                                + " where s.agency_id = ? and s.client_id" + theirs)
                .params(owners)
                .query(row -> {
                    UUID client = Ids.fromBytes(row.getBytes("client_id"));
                    RollUp rollUp = rollUps.get(client);
                    if (rollUp == null) {
                        rollUp = new RollUp(
                                StandingStatements.schedule(row),
                                latest(row, headlines.getOrDefault(client, List.of())),
                                new HashSet<>());
                        rollUps.put(client, rollUp);
                    }
                    YearMonth skipped = StandingStatements.month(row, "skipped");
                    if (skipped != null) {
                        rollUp.skipped().add(skipped);
                    }
                });
        return rollUps;
    }

    private Map<UUID, List<Headline>> headlines(List<Object> owners, String theirs) {
        Map<UUID, List<Headline>> headlines = new HashMap<>();
        jdbc.sql(
                        "select client_id, kpi_id, name, name_en, unit, direction, figure, reason, subject, goal, status, delta,"
                                + " trend"
                                + " from scorecard_headline where agency_id = ? and client_id" + theirs
                                + " order by client_id, position")
                .params(owners)
                .query(row -> {
                    headlines
                            .computeIfAbsent(Ids.fromBytes(row.getBytes(1)), client -> new ArrayList<>())
                            .add(headline(row));
                });
        return headlines;
    }

    private static @Nullable LatestStanding latest(ResultSet row, List<Headline> headlines) throws SQLException {
        YearMonth month = StandingStatements.month(row, "month");
        return month == null
                ? null
                : new LatestStanding(
                        month,
                        row.getInt("revision"),
                        row.getBoolean("genuine"),
                        row.getString("currency"),
                        Status.valueOf(row.getString("overall")),
                        row.getInt("green"),
                        row.getInt("amber"),
                        row.getInt("red"),
                        row.getInt("unjudged"),
                        headlines);
    }

    private static Headline headline(ResultSet row) throws SQLException {
        Unit unit = Unit.valueOf(row.getString(5));
        BigDecimal figure = row.getBigDecimal(7);
        return new Headline(
                Ids.fromBytes(row.getBytes(2)),
                row.getString(3),
                row.getString(4),
                unit,
                Direction.valueOf(row.getString(6)),
                figure == null
                        ? Figure.missing(Figure.Reason.valueOf(row.getString(8)), "")
                        : Figure.of(unit.present(figure)),
                row.getString(9),
                shown(unit, row.getBigDecimal(10)),
                Status.valueOf(row.getString(11)),
                shown(unit, row.getBigDecimal(12)),
                row.getString(13));
    }

    private static @Nullable BigDecimal shown(Unit unit, @Nullable BigDecimal stored) {
        return stored == null ? null : unit.present(stored);
    }
}
