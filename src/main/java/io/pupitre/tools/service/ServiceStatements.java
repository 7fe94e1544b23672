package io.pupitre.tools.service;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolHold;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the client's tools for what is kept of their service: one statement, however many tools there are. */
@Component
class ServiceStatements implements ToolHold {

    private final JdbcClient jdbc;

    ServiceStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param firstIncident when its first incident began; null when there is none */
    record Found(
            ToolId id,
            String name,
            String category,
            ToolStatus status,
            @Nullable Instant firstIncident) {}

    /** The client's tools but those that are retired, by name. */
    List<Found> tools() {
        byte[] client = Ids.bytes(CurrentScope.workspace().workspace().value());
        return jdbc.sql("""
                        select t.id, t.product, t.instance, t.category, t.status, f.started_at
                          from tool t
                          left join (select i.client_id, i.tool_id, min(i.started_at) started_at
                                       from service_incident i
                                      where i.client_id = ?
                                      group by i.client_id, i.tool_id) f
                            on f.client_id = t.client_id and f.tool_id = t.id
                         where t.client_id = ? and t.status <> 'RETIRED'
                         order by t.product, t.instance, t.id""")
                .params(client, client)
                .query((row, number) -> {
                    LocalDateTime first = row.getObject(6, LocalDateTime.class);
                    return new Found(
                            new ToolId(Ids.fromBytes(row.getBytes(1))),
                            ToolDetails.name(row.getString(2), row.getString(3)),
                            row.getString(4),
                            ToolStatus.valueOf(row.getString(5)),
                            first == null ? null : first.toInstant(ZoneOffset.UTC));
                })
                .list();
    }

    @Override
    public Set<UUID> heldOf(Collection<UUID> tools) {
        if (tools.isEmpty()) {
            return Set.of();
        }
        String these = "tool_id in (?" + ", ?".repeat(tools.size() - 1) + ")";
        byte[] client = Ids.bytes(CurrentScope.workspace().workspace().value());
        List<Object> parameters = new ArrayList<>();
        for (int of = 0; of < 3; of++) {
            parameters.add(client);
            tools.forEach(tool -> parameters.add(Ids.bytes(tool)));
        }
        return Set.copyOf(jdbc.sql("""
                        select i.tool_id from service_incident i where i.client_id = ? and i.%1$s
                        union select l.tool_id from service_level l where l.client_id = ? and l.%1$s
                        union select r.tool_id from vendor_release r where r.client_id = ? and r.%1$s""".formatted(these))
                .params(parameters)
                .query((row, number) -> Ids.fromBytes(Objects.requireNonNull(row.getBytes(1))))
                .list());
    }
}
