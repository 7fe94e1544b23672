package io.pupitre.tenancy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tables there are and whose rows they hold, and which statements are permitted by their text. Immutable; what it doesn't
 * name is out of reach.
 */
public final class TenantTables {

    /** What one module says of its tables: a bean of it. */
    public record Contribution(List<TableRule> rules, List<PermittedStatement> permitted) {
        public Contribution {
            rules = List.copyOf(rules);
            permitted = List.copyOf(permitted);
        }

        public static Contribution of(TableRule... rules) {
            return new Contribution(List.of(rules), List.of());
        }

        /** The same with statements that may run whatever the scope. */
        public Contribution permitting(String reason, String... statements) {
            Stream<PermittedStatement> added =
                    Arrays.stream(statements).map(sql -> new PermittedStatement(sql, reason));
            return new Contribution(
                    rules, Stream.concat(permitted.stream(), added).toList());
        }
    }

    private final String schema;
    private final Map<String, TableRule> byName;
    private final List<PermittedStatement> permitted;

    /**
     * @param schema the database schema that the tables are in
     * @throws IllegalStateException when two modules claim one table differently
     */
    public TenantTables(String schema, Collection<Contribution> contributions) {
        this.schema = schema;
        var names = new HashMap<String, TableRule>();
        for (Contribution contribution : contributions) {
            for (TableRule rule : contribution.rules()) {
                TableRule other = names.putIfAbsent(rule.table(), rule);
                if (other != null && !other.equals(rule)) {
                    throw new IllegalStateException("Two rules for one table: " + other + ", " + rule);
                }
            }
        }
        byName = Map.copyOf(names);
        permitted = contributions.stream()
                .flatMap(contribution -> contribution.permitted().stream())
                .toList();
    }

    /** The rule of a table, however its name is spelled. */
    public Optional<TableRule> find(String table) {
        return Optional.ofNullable(byName.get(table.toLowerCase(Locale.ROOT)));
    }

    public boolean isOurSchema(String name) {
        return schema.equalsIgnoreCase(name);
    }

    public boolean permits(String sql) {
        return permitted.stream().anyMatch(statement -> statement.matches(sql));
    }

    /** All rules, for checks that compare them with the schema. */
    public Set<TableRule> rules() {
        return Set.copyOf(byName.values());
    }
}
