package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of a client with 5,000 tools: its first page, a filtered one in another order, a search. */
@SuppressWarnings("NullAway.Init")
class ToolsBench extends Bench {

    private static final int TOOLS = 5_000;

    @Autowired
    private Tools tools;

    @Test
    void tools() {
        Scope.Workspace scope = clients.consultantInFirst();
        inTransaction(connection -> ManyTools.fill(connection, scope, TOOLS));
        ToolFilter filter = new ToolFilter("", "Category 3", null, ToolStatus.ACTIVE);
        ToolFilter search = ToolFilter.containing("vendor 42");
        ToolSort unused = new ToolSort(ToolSort.Key.UNUSED, false);
        compare("tools", scope, () -> {
            assertThat(tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 50)).hasSize(50);
            assertThat(tools.count(ToolFilter.ALL)).isEqualTo(TOOLS);
            assertThat(tools.page(filter, unused, 0, 50)).hasSize(50);
            assertThat(tools.count(filter)).isGreaterThan(50);
            assertThat(tools.page(search, ToolSort.DEFAULT, 0, 50)).hasSize(50);
            assertThat(tools.search("tool 049")).hasSize(5);
        });
    }
}
