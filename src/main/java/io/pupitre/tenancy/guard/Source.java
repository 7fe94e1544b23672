package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TableRule;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One entry of a FROM clause: a table, or rows that a sub-select, a CTE or a function gives. */
final class Source {

    private final @Nullable TableRule rule;
    private final String name;
    private final boolean aliased;
    private final Map<Owner, Set<Integer>> restrictions = new EnumMap<>(Owner.class);

    /**
     * @param rule that of the table; none when the rows come from elsewhere
     * @param name what columns are qualified by
     * @param aliased whether that is an alias, which hides the table's own name
     */
    Source(@Nullable TableRule rule, String name, boolean aliased) {
        this.rule = rule;
        // MySQL on Linux tells A from a, on other systems not. Here they are the same, and a repeated name is refused.
        this.name = name.toLowerCase(Locale.ROOT);
        this.aliased = aliased;
    }

    @Nullable
    TableRule rule() {
        return rule;
    }

    String name() {
        return name;
    }

    boolean aliased() {
        return aliased;
    }

    /** Whether the table is known to have the column. */
    boolean has(Owner owner) {
        return rule != null && Owner.demandedBy(rule.kind()).contains(owner);
    }

    /** The parameters that every row of this source that counts agrees with; empty when it is not restricted. */
    Set<Integer> restrictedBy(Owner owner) {
        return restrictions.getOrDefault(owner, Set.of());
    }

    /** @return whether that is news */
    boolean restrict(Owner owner, Collection<Integer> parameters) {
        return restrictions.computeIfAbsent(owner, key -> new TreeSet<>()).addAll(parameters);
    }
}
