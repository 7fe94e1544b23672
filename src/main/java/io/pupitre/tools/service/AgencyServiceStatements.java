package io.pupitre.tools.service;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is kept of the service of tools in use over the clients of an agency: one statement for each kind of record. */
@Component
class AgencyServiceStatements {

    private final JdbcClient jdbc;

    AgencyServiceStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tool of a client. */
    record FoundTool(UUID client, ToolId tool, String name) {}

    record FoundIncident(FoundTool of, IncidentDetails details) {}

    record FoundLevel(FoundTool of, LevelDetails details) {}

    /**
     * One of both days is known.
     *
     * @param effectiveOn the day from which it applies
     * @param respondBy until when somebody is to respond
     */
    record FoundRelease(
            FoundTool of,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate respondBy) {}

    /** Incidents that go on, and outages that ended after a moment. */
    List<FoundIncident> incidents(Scope.Agency scope, Instant since) {
        return list(
                scope,
                """
                        select t.client_id, t.id, t.product, t.instance, i.title, i.started_at, i.ended_at, i.impact
                          from service_incident i
                          join tool t on t.client_id = i.client_id and t.id = i.tool_id and t.client_id %1$s
                         where i.client_id %1$s and %2$s
                           and (i.ended_at is null or (i.impact = 'OUTAGE' and i.ended_at > ?))""",
                LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                row -> new FoundIncident(
                        tool(row),
                        new IncidentDetails(
                                row.getString(5),
                                moment(row.getObject(6, LocalDateTime.class)),
                                ended(row.getObject(7, LocalDateTime.class)),
                                IncidentImpact.valueOf(row.getString(8)),
                                "",
                                "")));
    }

    /** Service levels that apply from a day or an earlier one. */
    List<FoundLevel> levels(Scope.Agency scope, LocalDate latest) {
        return list(
                scope,
                """
                        select t.client_id, t.id, t.product, t.instance, l.applies_from, l.promised,
                               l.service_days, l.service_from, l.service_until, l.service_zone
                          from service_level l
                          join tool t on t.client_id = l.client_id and t.id = l.tool_id and t.client_id %1$s
                         where l.client_id %1$s and %2$s and l.applies_from <= ?""",
                latest,
                row -> new FoundLevel(
                        tool(row),
                        new LevelDetails(
                                YearMonth.from(row.getObject(5, LocalDate.class)),
                                row.getBigDecimal(6),
                                StoredHours.read(
                                        row.getString(7), row.getString(8), row.getString(9), row.getString(10)),
                                null,
                                "")));
    }

    /** Releases that take effect on a day or earlier, or are to be answered until then, and are not answered. */
    List<FoundRelease> unanswered(Scope.Agency scope, LocalDate latest) {
        return list(
                scope,
                """
                        select t.client_id, t.id, t.product, t.instance, r.effective_on, r.respond_by
                          from vendor_release r
                          join tool t on t.client_id = r.client_id and t.id = r.tool_id and t.client_id %1$s
                         where r.client_id %1$s and %2$s and least(coalesce(r.effective_on, r.respond_by), coalesce(r.respond_by, r.effective_on)) <= ?
                           and (r.impact is null or (r.impact <> 'NONE' and r.responded_on is null))""",
                latest,
                row -> new FoundRelease(
                        tool(row), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(Scope.Agency scope, String sql, Object limit, Reading<T> reading) {
        if (scope.workspaces().isEmpty()) {
            return List.of();
        }
        String theirs = "in (?" + ", ?".repeat(scope.workspaces().size() - 1) + ")";
        List<Object> parameters = new ArrayList<>();
        for (int of = 0; of < 2; of++) {
            scope.workspaces().forEach(workspace -> parameters.add(Ids.bytes(workspace.value())));
        }
        parameters.add(limit);
        return jdbc.sql(sql.formatted(theirs, ToolStatements.IN_USE))
                .params(parameters)
                .query((row, number) -> reading.of(row))
                .list();
    }

    private static FoundTool tool(ResultSet row) throws SQLException {
        return new FoundTool(
                Ids.fromBytes(row.getBytes(1)),
                new ToolId(Ids.fromBytes(row.getBytes(2))),
                ToolDetails.name(row.getString(3), row.getString(4)));
    }

    private static Instant moment(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant ended(@Nullable LocalDateTime stored) {
        return stored == null ? null : moment(stored);
    }
}
