package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the roll-up of one client, whose row is held while that is done. */
@Component
class StandingStatements {

    private final JdbcClient jdbc;

    StandingStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the client's row says.
     *
     * @param month the latest that is published
     */
    record Held(
            Optional<PublicationSchedule> schedule,
            @Nullable YearMonth month) {}

    /** Holds the client's row until the transaction ends; makes it first if need be. */
    void hold(Scope.Workspace scope) {
        jdbc.sql("""
                        insert into scorecard_standing (client_id, agency_id, genuine, currency, overall, green, amber, red,
                          unjudged)
                        values (?, ?, true, '', ?, 0, 0, 0, 0)
                        on duplicate key update genuine = genuine""")
                .params(client(scope), agency(scope), Status.UNKNOWN.name())
                .update();
    }

    /** As others left it, whatever this transaction has seen before. */
    Held held(Scope.Workspace scope) {
        return jdbc.sql("""
                        select due_day, first_month, month from scorecard_standing
                         where client_id = ? and agency_id = ? for update""")
                .params(client(scope), agency(scope))
                .query((row, number) -> new Held(schedule(row), month(row, "month")))
                .single();
    }

    /** The months that are published, from one on; with what others have published meanwhile. */
    List<YearMonth> published(Scope.Workspace scope, YearMonth from) {
        return jdbc.sql("select month from scorecard_publication where client_id = ? and month >= ? for update")
                .params(client(scope), from.atDay(1))
                .query((row, number) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list();
    }

    void schedule(Scope.Workspace scope, @Nullable PublicationSchedule schedule) {
        jdbc.sql("update scorecard_standing set due_day = ?, first_month = ? where client_id = ? and agency_id = ?")
                .params(Arrays.asList(
                        schedule == null ? null : schedule.dueDay(),
                        schedule == null ? null : schedule.first().atDay(1),
                        client(scope),
                        agency(scope)))
                .update();
    }

    /** @param latest null when nothing is published */
    void latest(Scope.Workspace scope, @Nullable LatestStanding latest) {
        jdbc.sql("""
                        update scorecard_standing set month = ?, revision = ?, genuine = ?, currency = ?, overall = ?, green = ?,
                          amber = ?, red = ?, unjudged = ?
                         where client_id = ? and agency_id = ?""")
                .params(Arrays.asList(
                        latest == null ? null : latest.month().atDay(1),
                        latest == null ? null : latest.revision(),
                        latest == null || latest.genuine(),
                        latest == null ? "" : latest.currency(),
                        (latest == null ? Status.UNKNOWN : latest.overall()).name(),
                        latest == null ? 0 : latest.green(),
                        latest == null ? 0 : latest.amber(),
                        latest == null ? 0 : latest.red(),
                        latest == null ? 0 : latest.unjudged(),
                        client(scope),
                        agency(scope)))
                .update();
        jdbc.sql("delete from scorecard_headline where client_id = ? and agency_id = ?")
                .params(client(scope), agency(scope))
                .update();
        if (latest != null && !latest.headlines().isEmpty()) {
            headlines(scope, latest.headlines());
        }
    }

    private void headlines(Scope.Workspace scope, List<Headline> headlines) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int position = 0; position < headlines.size(); position++) {
            Headline one = headlines.get(position);
            values.addAll(Arrays.asList(
                    client(scope),
                    position,
                    agency(scope),
                    Ids.bytes(one.kpi()),
                    one.name(),
                    one.nameEn(),
                    one.unit().name(),
                    one.direction().name(),
                    one.figure().asNumber().orElse(null),
                    reason(one.figure()),
                    one.subject(),
                    one.goal(),
                    one.status().name(),
                    one.delta(),
                    one.trend()));
        }
        jdbc.sql("""
                        insert into scorecard_headline (client_id, position, agency_id, kpi_id, name, name_en, unit, direction,
                          figure, reason, subject, goal, status, delta, trend)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""" + ", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)".repeat(headlines.size() - 1))
                .params(values)
                .update();
    }

    /** The due months before the latest publication that have none. */
    void skipped(Scope.Workspace scope, List<YearMonth> months) {
        jdbc.sql("delete from scorecard_skipped_month where client_id = ? and agency_id = ?")
                .params(client(scope), agency(scope))
                .update();
        if (months.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        months.forEach(month -> values.addAll(List.of(client(scope), month.atDay(1), agency(scope))));
        jdbc.sql("insert into scorecard_skipped_month (client_id, month, agency_id) values (?, ?, ?)"
                        + ", (?, ?, ?)".repeat(months.size() - 1))
                .params(values)
                .update();
    }

    private static @Nullable String reason(Figure figure) {
        return figure instanceof Figure.NotAvailable missing ? missing.reason().name() : null;
    }

    static Optional<PublicationSchedule> schedule(ResultSet row) throws SQLException {
        YearMonth first = month(row, "first_month");
        return first == null ? Optional.empty() : Optional.of(new PublicationSchedule(row.getInt("due_day"), first));
    }

    static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }

    private static byte[] agency(Scope.Workspace scope) {
        return Ids.bytes(scope.agency().value());
    }
}
