package io.pupitre.tools.gap;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what tools are for by one statement, without their long texts. */
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
                .param(Ids.bytes(CurrentScope.workspace().workspace().value()))
                .query((row, number) -> new CapabilityTool(
                        new ToolId(Ids.fromBytes(row.getBytes(1))),
                        ToolDetails.name(row.getString(2), row.getString(3)),
                        ToolStatus.valueOf(row.getString(4)),
                        row.getString(5),
                        ToolDetails.names(row.getString(6))))
                .list();
    }
}
