package io.pupitre.tools.evaluation;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What evaluations need to know of the tools of the scope's client. */
@Component
class EvaluationStatements {

    private final JdbcClient jdbc;

    EvaluationStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tool that is a candidate. */
    record Known(String name, ToolStatus status) {}

    /** A tool of the stack; the name tells with its instance which one of several it is. */
    record Named(ToolId id, String name, String vendor) {}

    /** The whole stack, what was added first first. */
    List<Named> stack() {
        byte[] client = Ids.bytes(CurrentScope.workspace().workspace().value());
        return jdbc.sql("select t.id, t.product, t.instance, t.vendor from tool t where t.client_id = ? order by t.id")
                .params(client)
                .query((row, number) -> new Named(
                        new ToolId(Ids.fromBytes(row.getBytes(1))),
                        ToolDetails.name(row.getString(2), row.getString(3)),
                        row.getString(4)))
                .list();
    }

    /** Those that are candidates, by their ids. */
    Map<UUID, Known> tools() {
        byte[] client = Ids.bytes(CurrentScope.workspace().workspace().value());
        Map<UUID, Known> tools = new HashMap<>();
        jdbc.sql("""
                        select t.id, t.product, t.instance, t.status
                          from tool t
                          join evaluation_candidate c on c.client_id = ? and c.tool_id = t.id
                         where t.client_id = ?""").params(client, client).query(row -> {
            tools.put(
                    Ids.fromBytes(row.getBytes(1)),
                    new Known(
                            ToolDetails.name(row.getString(2), row.getString(3)),
                            ToolStatus.valueOf(row.getString(4))));
        });
        return tools;
    }
}
