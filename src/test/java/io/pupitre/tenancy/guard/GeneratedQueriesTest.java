package io.pupitre.tenancy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the analysis says of many queries against what their making says of them. */
class GeneratedQueriesTest {

    private static final int QUERIES = Integer.getInteger("pupitre.queries", 4_000);

    private final StatementAnalyst analyst = new StatementAnalyst(SampleTables.TABLES);

    @Test
    void theAnalysisAgreesWithTheMaking() {
        long first = Long.getLong("pupitre.seed", System.nanoTime());
        int refused = 0;
        for (long seed = first; seed < first + QUERIES; seed++) {
            GeneratedQuery query = new GeneratedQuery(seed);
            Verdict verdict = analyst.analyse(query.sql());
            String about = "-Dpupitre.seed=" + seed + " " + query + " " + verdict;
            assertThat(verdict instanceof Verdict.Refused).as(about).isEqualTo(!query.held());
            if (verdict instanceof Verdict.Held held) {
                assertThat(parameters(held)).as(about).isEqualTo(query.ownerParameters());
            }
            refused += query.held() ? 0 : 1;
        }
        assertThat(refused).as("both kinds are common").isBetween(QUERIES / 10, QUERIES * 9 / 10);
    }

    private static Set<Integer> parameters(Verdict.Held held) {
        Set<Integer> all = new HashSet<>();
        held.demands().forEach(demand -> {
            all.addAll(demand.workspaceParameters());
            all.addAll(demand.agencyParameters());
        });
        return all;
    }
}
