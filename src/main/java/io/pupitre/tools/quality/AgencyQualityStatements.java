package io.pupitre.tools.quality;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatements;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds checks over the clients of an agency: two statements, however many clients there are. */
@Component
class AgencyQualityStatements {

    private final JdbcClient jdbc;

    AgencyQualityStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of one client.
     *
     * @param last what was measured last; null when nothing was
     */
    record Found(
            UUID client,
            CheckId check,
            ToolId tool,
            String name,
            CheckDetails details,
            LocalDate since,
            @Nullable MeasurementDetails last) {}

    /** The checks of tools in use that are still to be measured. */
    List<Found> active(Scope.Agency scope) {
        if (scope.workspaces().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.client_id, c.id, t.id, t.product, t.instance, c.kind, c.subject, c.threshold, c.every_days,
                               c.since, n.measured_at, n.counted, n.total, n.newest_at
                          from quality_check c
                          join tool t on t.client_id = c.client_id and t.id = c.tool_id and t.client_id %1$s
                          left join (select m.client_id, m.check_id, m.measured_at, m.counted, m.total, m.newest_at,
                                            row_number() over (partition by m.client_id, m.check_id
                                                               order by m.measured_at desc) place
                                       from quality_measurement m
                                      where m.client_id %1$s) n
                            on n.client_id = c.client_id and n.check_id = c.id and n.place = 1
                         where c.client_id %1$s and c.active = true and %2$s""".formatted(theirs(scope), ToolStatements.IN_USE))
                .params(clients(scope, 3))
                .query((row, number) -> found(row))
                .list();
    }

    /** Of the checks that are still to be measured, the thresholds that they had. */
    Map<CheckId, Thresholds> thresholds(Scope.Agency scope) {
        if (scope.workspaces().isEmpty()) {
            return Map.of();
        }
        Map<CheckId, Map<Instant, BigDecimal>> bySince = new HashMap<>();
        jdbc.sql("""
                        select h.check_id, h.since, h.threshold from quality_threshold h
                          join quality_check c on c.client_id = h.client_id and c.id = h.check_id and c.client_id %1$s
                         where h.client_id %1$s and c.active = true""".formatted(theirs(scope))).params(clients(scope, 2)).query(row -> {
            bySince.computeIfAbsent(new CheckId(Ids.fromBytes(row.getBytes(1))), check -> new HashMap<>())
                    .put(
                            Objects.requireNonNull(QualityStatements.instant(row, 2)),
                            CheckDetails.plain(row.getBigDecimal(3)));
        });
        Map<CheckId, Thresholds> thresholds = new HashMap<>();
        bySince.forEach((check, all) -> thresholds.put(check, new Thresholds(all)));
        return thresholds;
    }

    private static Found found(ResultSet row) throws SQLException {
        CheckKind kind = CheckKind.valueOf(row.getString(6));
        Instant measured = QualityStatements.instant(row, 11);
        return new Found(
                Ids.fromBytes(row.getBytes(1)),
                new CheckId(Ids.fromBytes(row.getBytes(2))),
                new ToolId(Ids.fromBytes(row.getBytes(3))),
                ToolDetails.name(row.getString(4), row.getString(5)),
                new CheckDetails(kind, row.getString(7), row.getBigDecimal(8), row.getInt(9), "", "", true),
                row.getObject(10, LocalDate.class),
                measured == null
                        ? null
                        : new MeasurementDetails(
                                kind,
                                measured,
                                row.getObject(12, Long.class),
                                row.getObject(13, Long.class),
                                QualityStatements.instant(row, 14)));
    }

    private static String theirs(Scope.Agency scope) {
        return "in (?" + ", ?".repeat(scope.workspaces().size() - 1) + ")";
    }

    private static List<Object> clients(Scope.Agency scope, int times) {
        List<Object> parameters = new ArrayList<>();
        for (int of = 0; of < times; of++) {
            scope.workspaces().forEach(workspace -> parameters.add(Ids.bytes(workspace.value())));
        }
        return parameters;
    }
}
