package io.pupitre.tools.evaluation;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return jdbc.sql("select t.id, t.product, t.instance, t.vendor from tool t where t.client_id = ? order by t.id")
                .params(client())
                .query((row, number) -> new Named(
                        new ToolId(Ids.fromBytes(row.getBytes(1))),
                        ToolDetails.name(row.getString(2), row.getString(3)),
                        row.getString(4)))
                .list();
    }

    /** Those that are candidates, by their ids. */
    Map<UUID, Known> tools() {
        Map<UUID, Known> tools = new HashMap<>();
        jdbc.sql("""
                        select t.id, t.product, t.instance, t.status
                          from tool t
                          join evaluation_candidate c on c.client_id = ? and c.tool_id = t.id
                         where t.client_id = ?""").params(client(), client()).query(row -> {
            tools.put(
                    Ids.fromBytes(row.getBytes(1)),
                    new Known(
                            ToolDetails.name(row.getString(2), row.getString(3)),
                            ToolStatus.valueOf(row.getString(4))));
        });
        return tools;
    }

    /** What an evaluation is about; empty when there is none. */
    String titleOf(UUID evaluation) {
        return text("select e.title from evaluation e where e.client_id = ? and e.id = ?", evaluation);
    }

    /** What a criterion is called; empty when there is none. */
    String nameOfCriterion(UUID criterion) {
        return text("select c.name from evaluation_criterion c where c.client_id = ? and c.id = ?", criterion);
    }

    /** What a candidate that is no tool is called; empty for one that is a tool, and when there is none. */
    String productOf(UUID candidate) {
        return text("select c.product from evaluation_candidate c where c.client_id = ? and c.id = ?", candidate);
    }

    /** The tool that a candidate is. */
    Optional<UUID> toolOf(UUID candidate) {
        return jdbc.sql("""
                        select c.tool_id from evaluation_candidate c
                         where c.client_id = ? and c.id = ? and c.tool_id is not null""")
                .params(client(), Ids.bytes(candidate))
                .query((row, number) -> Ids.fromBytes(row.getBytes(1)))
                .optional();
    }

    private String text(String sql, UUID id) {
        return jdbc.sql(sql)
                .params(client(), Ids.bytes(id))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
