package io.pupitre.tools.replacement;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what depends on the tools of the current workspace by a constant number of statements, however many they are. */
@Component
class ReplacementStatements {

    private final JdbcClient jdbc;

    ReplacementStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That something depends on a tool. */
    record Tie(ToolId tool, Dependent what) {}

    /** All that depends on tools: integrations that are not retired, inputs, cadences. */
    Set<Tie> ties() {
        Set<Tie> ties = new HashSet<>();
        jdbc.sql("""
                        select i.source_tool_id, i.target_tool_id, i.id from integration i
                         where i.client_id = ? and i.status <> 'RETIRED'""").param(client()).query(row -> {
            Dependent what = Dependent.of(DependentKind.INTEGRATION, Ids.fromBytes(row.getBytes(3)));
            Stream.of(row.getBytes(1), row.getBytes(2))
                    .flatMap(end -> Stream.ofNullable(id(end)))
                    .forEach(tool -> ties.add(new Tie(new ToolId(tool), what)));
        });
        jdbc.sql("select u.tool_id, u.input_id, u.cadence_id from tool_use u where u.client_id = ?")
                .param(client())
                .query(row -> {
                    ties.add(new Tie(
                            new ToolId(Ids.fromBytes(row.getBytes(1))),
                            Stored.dependent(null, id(row.getBytes(2)), id(row.getBytes(3)))));
                });
        return ties;
    }

    /** Those that the plans of the tools have an answer for, carried out or not. */
    Set<Tie> answered() {
        return new HashSet<>(jdbc.sql("""
                        select p.tool_id, a.integration_id, a.input_id, a.cadence_id
                          from dependent_answer a join replacement_plan p on p.client_id = a.client_id and p.id = a.plan_id
                         where a.client_id = ? and p.client_id = ?""")
                .params(client(), client())
                .query((row, number) -> new Tie(
                        new ToolId(Ids.fromBytes(row.getBytes(1))),
                        Stored.dependent(id(row.getBytes(2)), id(row.getBytes(3)), id(row.getBytes(4)))))
                .list());
    }

    /** The tools that uses, plans and answers are about. */
    List<UUID> concerned() {
        return jdbc.sql("""
                        select u.tool_id from tool_use u where u.client_id = ?
                        union select p.tool_id from replacement_plan p where p.client_id = ?
                        union select p.successor_id from replacement_plan p where p.client_id = ? and p.successor_id is not null
                        union select a.successor_id from dependent_answer a
                               where a.client_id = ? and a.successor_id is not null""")
                .params(client(), client(), client(), client())
                .query((row, number) -> Ids.fromBytes(row.getBytes(1)))
                .list();
    }

    private static @Nullable UUID id(byte @Nullable [] stored) {
        return stored == null ? null : Ids.fromBytes(stored);
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
