package io.pupitre.tools.gap;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what tools are for by one statement, without their long texts, and what phases are called. */
@Component
class GapStatements {

    private final JdbcClient jdbc;

    GapStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CapabilityTool> tools() {
        return jdbc.sql("""
                        select t.id, t.product, t.instance, t.status, t.capability, t.other_capabilities
                          from tool t where t.client_id = ?""")
                .param(client())
                .query((row, number) -> new CapabilityTool(
                        new ToolId(Ids.fromBytes(row.getBytes(1))),
                        ToolDetails.name(row.getString(2), row.getString(3)),
                        ToolStatus.valueOf(row.getString(4)),
                        row.getString(5),
                        ToolDetails.names(row.getString(6))))
                .list();
    }

    /** What a phase is called; empty when there is none. */
    String nameOfPhase(UUID phase) {
        return jdbc.sql("select p.name from target_phase p where p.client_id = ? and p.id = ?")
                .params(client(), Ids.bytes(phase))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
