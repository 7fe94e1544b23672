package io.pupitre.tools.review;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds reviews over the clients of an agency: one statement, however many there are. */
@Component
class AgencyReviewStatements {

    private final JdbcClient jdbc;

    AgencyReviewStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one client. */
    record Found(
            UUID client, ToolId tool, String product, String instance, ReviewKind kind, ReviewStanding.Newest newest) {

        String name() {
            return ToolDetails.name(product, instance);
        }
    }

    /** The newest of each kind of tools in use, when it was not passed or counts no longer than to a day. */
    List<Found> failedOrUntil(Scope.Agency scope, LocalDate latest) {
        if (scope.workspaces().isEmpty()) {
            return List.of();
        }
        String theirs = "in (?" + ", ?".repeat(scope.workspaces().size() - 1) + ")";
        List<Object> parameters = new ArrayList<>();
        for (int of = 0; of < 2; of++) {
            scope.workspaces().forEach(workspace -> parameters.add(Ids.bytes(workspace.value())));
        }
        parameters.add(latest);
        return jdbc.sql("""
                        select t.client_id, t.id, t.product, t.instance, n.kind, n.done_on, n.verdict, n.valid_until
                          from (select r.client_id, r.tool_id, r.kind, r.done_on, r.verdict, r.valid_until,
                                       row_number() over (partition by r.client_id, r.tool_id, r.kind
                                                          order by r.done_on desc, r.id desc) place
                                  from tool_review r
                                 where r.client_id %1$s) n
                          join tool t on t.client_id = n.client_id and t.id = n.tool_id and t.client_id %1$s
                         where n.place = 1 and %2$s and (n.verdict = 'FAILED' or n.valid_until <= ?)""".formatted(theirs, ToolStatements.IN_USE))
                .params(parameters)
                .query((row, number) -> new Found(
                        Ids.fromBytes(row.getBytes(1)),
                        new ToolId(Ids.fromBytes(row.getBytes(2))),
                        row.getString(3),
                        row.getString(4),
                        ReviewKind.valueOf(row.getString(5)),
                        new ReviewStanding.Newest(
                                row.getObject(6, LocalDate.class),
                                Verdict.valueOf(row.getString(7)),
                                row.getObject(8, LocalDate.class))))
                .list();
    }
}
