package io.pupitre.tenancy.guard;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the analysis of a statement's text came to. Depends on the text alone, so that it can be kept. */
sealed interface Verdict {

    /** Never to be executed. */
    record Refused(@Nullable String table, String reason) implements Verdict {}

    /** May always be executed: touches plumbing only, or is a permitted statement. */
    record Open() implements Verdict {}

    /**
     * May be executed in a scope that meets all demands; with no demands, in any scope.
     *
     * @param parameters how many {@code ?} the statement has
     */
    record Held(List<Demand> demands, int parameters) implements Verdict {
        public Held {
            demands = List.copyOf(demands);
        }
    }

    /**
     * What one reference to an owned table asks of the bound values.
     *
     * @param workspaceParameters those that must be workspaces of the scope; JDBC indexes, from 1
     * @param agencyParameters those that must be the scope's agency
     */
    record Demand(String table, Set<Integer> workspaceParameters, Set<Integer> agencyParameters) {
        public Demand {
            workspaceParameters = Set.copyOf(workspaceParameters);
            agencyParameters = Set.copyOf(agencyParameters);
        }
    }
}
