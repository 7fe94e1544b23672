package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of a list: 50 tools. */
@SuppressWarnings("NullAway.Init")
class ListBench extends Bench {

    @Autowired
    private Tools tools;

    @Test
    void list() {
        Scope.Workspace scope = clients.consultantInFirst();
        TwoClients.run(
                scope,
                () -> IntStream.range(0, 50)
                        .forEach(number -> tools.add(ToolExamples.named("Tool %02d".formatted(number)))));
        compare("list", scope, () -> {
            assertThat(tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 50)).hasSize(50);
        });
    }
}
