package io.pupitre.scorecard;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.WorkspaceId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the clients make of the dictionary. */
@Component
class DictionaryStatements {

    private final JdbcClient jdbc;

    DictionaryStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of these clients measure each definition; those that nobody does are left out. */
    Map<UUID, Integer> clientsOf(Collection<WorkspaceId> clients) {
        if (clients.isEmpty()) {
            return Map.of();
        }
        String marks = clients.stream().map(client -> "?").collect(joining(", "));
        return jdbc
                .sql("select definition_id, count(*) many from kpi where client_id in (" + marks + ")"
                        + " and retired = false and definition_id is not null group by definition_id")
                .params(clients.stream()
                        .map(client -> (Object) Ids.bytes(client.value()))
                        .toList())
                .query((row, number) -> Map.entry(Ids.fromBytes(row.getBytes(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
