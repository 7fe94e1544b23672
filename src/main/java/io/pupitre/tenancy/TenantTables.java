package io.pupitre.tenancy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tables there are and whose rows they hold. Immutable; what it doesn't name is out of reach. */
public final class TenantTables {

    /** The tables of one module, contributed as a bean. */
    public record Contribution(List<TableRule> rules) {
        public Contribution {
            rules = List.copyOf(rules);
        }

        public static Contribution of(TableRule... rules) {
            return new Contribution(List.of(rules));
        }
    }

    private final String schema;
    private final Map<String, TableRule> byName;

    /**
     * @param schema the database schema that the tables are in
     * @throws IllegalStateException when two modules claim one table differently
     */
    public TenantTables(String schema, Collection<TableRule> rules) {
        this.schema = schema;
        var names = new HashMap<String, TableRule>();
        for (TableRule rule : rules) {
            TableRule other = names.putIfAbsent(rule.table(), rule);
            if (other != null && !other.equals(rule)) {
                throw new IllegalStateException("Two rules for one table: " + other + ", " + rule);
            }
        }
        byName = Map.copyOf(names);
    }

    /** The rule of a table, however its name is spelled. */
    public Optional<TableRule> find(String table) {
        return Optional.ofNullable(byName.get(table.toLowerCase(Locale.ROOT)));
    }

    public boolean isOurSchema(String name) {
        return schema.equalsIgnoreCase(name);
    }

    /** All rules, for checks that compare them with the schema. */
    public Set<TableRule> rules() {
        return Set.copyOf(byName.values());
    }
}
