package io.pupitre.tools;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the map by three statements, however large it is, and without the tools' long texts. */
@Component
class IntegrationStatements {

    private final JdbcClient jdbc;

    IntegrationStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StackMap map() {
        return StackMap.of(Stream.concat(tools().stream(), systems().stream()).toList(), integrations());
    }

    /** The names that tools list as what they are integrated with, of those that list any. */
    Map<ToolId, List<String>> namesListed() {
        Map<ToolId, List<String>> names = new HashMap<>();
        jdbc.sql("select t.id, t.integrated_with from tool t where t.client_id = ? and t.integrated_with <> ''")
                .param(client())
                .query(row -> {
                    names.put(new ToolId(Ids.fromBytes(row.getBytes(1))), ToolDetails.names(row.getString(2)));
                });
        return names;
    }

    /** What an external system is called; empty when there is none. */
    String nameOfSystem(UUID system) {
        return jdbc.sql("select s.name from external_system s where s.client_id = ? and s.id = ?")
                .params(client(), Ids.bytes(system))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private List<StackNode> tools() {
        return jdbc.sql("select t.id, t.product, t.instance, t.category, t.status from tool t where t.client_id = ?")
                .param(client())
                .query((row, number) -> new StackNode(
                        new Endpoint.OfTool(new ToolId(Ids.fromBytes(row.getBytes(1)))),
                        ToolDetails.name(row.getString(2), row.getString(3)),
                        row.getString(4),
                        ToolStatus.valueOf(row.getString(5)),
                        null))
                .list();
    }

    private List<StackNode> systems() {
        return jdbc.sql("select s.id, s.name, s.kind from external_system s where s.client_id = ?")
                .param(client())
                .query((row, number) -> new StackNode(
                        new Endpoint.OfSystem(new ExternalSystemId(Ids.fromBytes(row.getBytes(1)))),
                        row.getString(2),
                        "",
                        null,
                        SystemKind.valueOf(row.getString(3))))
                .list();
    }

    private List<IntegrationRecord> integrations() {
        return jdbc.sql("""
                        select i.id, i.version, i.source_tool_id, i.source_system_id, i.target_tool_id, i.target_system_id,
                          i.direction, i.method, i.data, i.status, i.note from integration i where i.client_id = ?""")
                .param(client())
                .query((row, number) -> new IntegrationRecord(
                        new IntegrationId(Ids.fromBytes(row.getBytes(1))),
                        row.getLong(2),
                        new IntegrationDetails(
                                Integration.end(id(row.getBytes(3)), id(row.getBytes(4))),
                                Integration.end(id(row.getBytes(5)), id(row.getBytes(6))),
                                IntegrationDirection.valueOf(row.getString(7)),
                                IntegrationMethod.valueOf(row.getString(8)),
                                row.getString(9),
                                IntegrationStatus.valueOf(row.getString(10)),
                                row.getString(11))))
                .list();
    }

    private static @Nullable UUID id(byte @Nullable [] stored) {
        return stored == null ? null : Ids.fromBytes(stored);
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
