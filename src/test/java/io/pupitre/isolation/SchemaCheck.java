package io.pupitre.isolation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Compares the schema, as the database itself describes it, with what the guard believes of it and with what makes the
 * database refuse a link between two tenants.
 */
final class SchemaCheck {

    private static final String CLIENT = "client_id";
    private static final String AGENCY = "agency_id";

    private static final String PERSON = "people are no tenant's";
    private static final String LOG = "the log outlives what it is about";
    private static final String ROW = "copied from the row, which is linked";

    /** Ids without a foreign key, each with the reason. */
    private static final Map<String, String> UNLINKED = Map.ofEntries(
            Map.entry("audit_event.person_id", PERSON),
            Map.entry("audit_event.subject_id", LOG),
            Map.entry("audit_mention.record_id", LOG),
            Map.entry("audit_agency_event.person_id", PERSON),
            Map.entry("audit_agency_event.subject_id", LOG),
            Map.entry(
                    "background_job.subject_id",
                    "what it is depends on the kind of job, which reads it in its own workspace"),
            Map.entry("input_current.input_id", ROW),
            Map.entry("input_current.set_id", ROW),
            Map.entry(
                    "input_call.token_id", "a token of the workspace, which the gate found; tokens are never deleted"),
            Map.entry(
                    "input_row.replaces_id",
                    "one of the millions of rows of an import; taken from input_current of the workspace"),
            Map.entry("evaluation_decision.candidate_id", "what was decided outlives the candidate that it was about"),
            Map.entry("tool_import.person_id", PERSON),
            Map.entry("workspace_visit.person_id", PERSON));

    private final TenantTables tables;
    private final Map<String, Map<String, Boolean>> columns;
    private final Map<String, Map<String, List<String>>> uniqueKeys;
    private final Map<String, List<ForeignKey>> foreignKeys;

    private SchemaCheck(JdbcClient jdbc, TenantTables tables) {
        this.tables = tables;
        columns = jdbc
                .sql("""
                        select c.table_name t, c.column_name c, c.is_nullable n from information_schema.columns c
                          join information_schema.tables b on b.table_schema = c.table_schema and b.table_name = c.table_name
                         where c.table_schema = database() and b.table_type = 'BASE TABLE'""")
                .query((row, number) ->
                        new Column(lower(row.getString("t")), row.getString("c"), "YES".equals(row.getString("n"))))
                .list()
                .stream()
                .collect(groupingBy(Column::table, TreeMap::new, toMap(Column::name, Column::nullable)));
        uniqueKeys = jdbc
                .sql("""
                        select table_name t, index_name i, column_name c from information_schema.statistics
                         where table_schema = database() and non_unique = 0 order by table_name, index_name, seq_in_index""")
                .query((row, number) -> new Part(lower(row.getString("t")), row.getString("i"), row.getString("c")))
                .list()
                .stream()
                .collect(groupingBy(Part::table, groupingBy(Part::key, mapping(Part::column, toList()))));
        foreignKeys = foreignKeys(jdbc);
    }

    /** Of the schema as it is now. */
    static SchemaCheck of(TenantTables tables) {
        DatabaseServer server = Servers.database();
        return new SchemaCheck(
                JdbcClient.create(new DriverManagerDataSource(
                        server.url(), server.ddl().user(), server.ddl().password())),
                tables);
    }

    Set<String> tables() {
        return columns.keySet();
    }

    /** Rules about tables that there are not; a library's table may be missing. */
    List<String> rulesWithoutTable() {
        return tables.rules().stream()
                .filter(rule -> rule.kind() != TableRule.Kind.EXEMPT)
                .map(TableRule::table)
                .filter(table -> !columns.containsKey(table))
                .toList();
    }

    /** What is wrong with a table; nothing when it keeps tenants apart. */
    List<String> findingsOf(String table) {
        TableRule rule = tables.find(table).orElse(null);
        if (rule == null) {
            return List.of(table + " is not known to the guard");
        }
        List<String> findings = new ArrayList<>();
        switch (rule.kind()) {
            case WORKSPACE, ROLLUP -> {
                demandNotNull(table, CLIENT, findings);
                demandNotNull(table, AGENCY, findings);
                demandKeyOf(table, CLIENT, findings);
                demandLink(table, "client_workspace", findings);
            }
            case AGENCY -> {
                demandNotNull(table, AGENCY, findings);
                demandKeyOf(table, AGENCY, findings);
                if (has(table, CLIENT)) {
                    demandLink(table, "client_workspace", findings);
                }
            }
            case GLOBAL, EXEMPT -> {
                if (has(table, CLIENT) || has(table, AGENCY)) {
                    findings.add(table + " holds owned rows, yet the guard is told that it doesn't");
                }
            }
        }
        if (rule.kind().owned()) {
            demandOwnersInForeignKeys(table, findings);
            demandLinksOfIds(table, findings);
        }
        if (rule.keyedByOwner()) {
            keysOf(table).forEach((name, key) -> {
                if (!key.contains(rule.kind() == TableRule.Kind.AGENCY ? AGENCY : CLIENT)) {
                    findings.add(table + "." + name + " does not hold the owner, as the guard is told");
                }
            });
        }
        return findings;
    }

    private void demandNotNull(String table, String column, List<String> findings) {
        if (!Boolean.FALSE.equals(columns.getOrDefault(table, Map.of()).get(column))) {
            findings.add(table + "." + column + " is missing or may be null");
        }
    }

    /** A key for the composite foreign keys of children to point to. */
    private void demandKeyOf(String table, String owner, List<String> findings) {
        boolean keyed = keysOf(table).entrySet().stream()
                .anyMatch(key -> key.getKey().equals("PRIMARY")
                        ? key.getValue().getFirst().equals(owner)
                        : key.getValue().equals(List.of(owner, "id")));
        if (!keyed && !table.equals("client_workspace")) {
            findings.add(
                    table + " has neither a primary key that starts with " + owner + " nor a unique one of it and id");
        }
    }

    private void demandLink(String table, String parent, List<String> findings) {
        boolean linked = foreignKeysOf(table).stream()
                .anyMatch(key ->
                        key.parent().equals(parent) && key.columns().equals(Map.of(AGENCY, AGENCY, CLIENT, "id")));
        if (!linked) {
            findings.add(table + " has no foreign key (agency_id, client_id) to " + parent);
        }
    }

    /** A link between owned rows holds their owner, so that the database refuses one across tenants. */
    private void demandOwnersInForeignKeys(String table, List<String> findings) {
        for (ForeignKey key : foreignKeysOf(table)) {
            TableRule.Kind parent =
                    tables.find(key.parent()).map(TableRule::kind).orElse(TableRule.Kind.GLOBAL);
            String owner = parent == TableRule.Kind.WORKSPACE ? CLIENT : AGENCY;
            if (parent.owned() && !owner.equals(key.columns().get(owner))) {
                findings.add(table + "." + key.name() + " links to " + key.parent() + " without the owner");
            }
        }
    }

    /** An id of another row is guarded by a foreign key, unless there is a reason why it can't be. */
    private void demandLinksOfIds(String table, List<String> findings) {
        Set<String> linked = new TreeSet<>();
        foreignKeysOf(table).forEach(key -> linked.addAll(key.columns().keySet()));
        for (String column : columns.getOrDefault(table, Map.of()).keySet()) {
            if (column.endsWith("_id") && !linked.contains(column) && !UNLINKED.containsKey(table + "." + column)) {
                findings.add(table + "." + column + " has no foreign key");
            }
        }
    }

    private boolean has(String table, String column) {
        return columns.getOrDefault(table, Map.of()).containsKey(column);
    }

    private Map<String, List<String>> keysOf(String table) {
        return uniqueKeys.getOrDefault(table, Map.of());
    }

    private List<ForeignKey> foreignKeysOf(String table) {
        return foreignKeys.getOrDefault(table, List.of());
    }

    private static Map<String, List<ForeignKey>> foreignKeys(JdbcClient jdbc) {
        Map<String, ForeignKey> byName = new LinkedHashMap<>();
        jdbc.sql("""
                        select table_name t, constraint_name k, column_name c, referenced_table_name p,
                               referenced_column_name r
                          from information_schema.key_column_usage
                         where table_schema = database() and referenced_table_name is not null""")
                .query((row, number) -> {
                    String table = lower(row.getString("t"));
                    String name = row.getString("k");
                    String parent = lower(row.getString("p"));
                    byName.computeIfAbsent(
                                    table + "." + name, key -> new ForeignKey(table, name, parent, new TreeMap<>()))
                            .columns()
                            .put(row.getString("c"), row.getString("r"));
                    return name;
                })
                .list();
        return byName.values().stream().collect(groupingBy(ForeignKey::table));
    }

    /** Some servers keep the case of a table's name, some don't. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Column(String table, String name, boolean nullable) {}

    private record Part(String table, String key, String column) {}

    /** @param columns the parent's column by the child's */
    private record ForeignKey(String table, String name, String parent, Map<String, String> columns) {}
}
