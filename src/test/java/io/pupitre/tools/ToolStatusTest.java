package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolStatusTest {

    /** How a tool stands: its status and, of one that is retired, where from. */
    private record Stand(ToolStatus status, @Nullable ToolStatus retiredFrom) {

        Stream<Stand> next() {
            return status.next(retiredFrom).stream().map(this::to);
        }

        private Stand to(ToolStatus next) {
            return new Stand(next, next == ToolStatus.RETIRED ? status : null);
        }
    }

    @Test
    void theUsualLifeGoesStepByStep() {
        List<ToolStatus> life = List.of(ToolStatus.values());
        for (int at = 1; at < life.size(); at++) {
            assertThat(life.get(at - 1).next(null)).contains(life.get(at));
        }
    }

    @ParameterizedTest
    @EnumSource(ToolStatus.class)
    void eachStepCanBeTakenBack(ToolStatus status) {
        assertThat(status.next(null))
                .doesNotHaveDuplicates()
                .doesNotContain(status)
                .isSorted()
                .allSatisfy(next -> assertThat(next.next(status)).contains(status));
        assertThat(status.reach(null))
                .contains(status)
                .containsAll(status.next(null))
                .hasSize(status.next(null).size() + 1);
    }

    @Test
    void oneThatWasRetiredGoesBackOnlyToWhereItCameFromOrIsConsideredAnew() {
        assertThat(ToolStatus.RETIRED.next(ToolStatus.CONSIDERED)).containsExactly(ToolStatus.CONSIDERED);
        assertThat(ToolStatus.RETIRED.next(ToolStatus.EVALUATED))
                .containsExactly(ToolStatus.CONSIDERED, ToolStatus.EVALUATED);
        assertThat(ToolStatus.RETIRED.next(ToolStatus.RETIRING))
                .containsExactly(ToolStatus.CONSIDERED, ToolStatus.RETIRING);
        assertThat(ToolStatus.RETIRED.next(null)).containsExactly(ToolStatus.CONSIDERED);
    }

    @Test
    void nobodyComesIntoUseUnapproved() {
        assertThat(withoutApproval(new Stand(ToolStatus.CONSIDERED, null)))
                .contains(ToolStatus.CONSIDERED, ToolStatus.EVALUATED, ToolStatus.RETIRED)
                .hasSize(3);
        assertThat(withoutApproval(new Stand(ToolStatus.RETIRED, null)))
                .doesNotContain(ToolStatus.ACTIVE, ToolStatus.IMPLEMENTING, ToolStatus.RETIRING);
    }

    /** Where one gets to from there without having been approved. */
    private static Set<ToolStatus> withoutApproval(Stand start) {
        Set<Stand> met = new HashSet<>(Set.of(start));
        Deque<Stand> waiting = new ArrayDeque<>(met);
        while (!waiting.isEmpty()) {
            Objects.requireNonNull(waiting.poll())
                    .next()
                    .filter(next -> next.status() != ToolStatus.APPROVED && met.add(next))
                    .forEach(waiting::add);
        }
        return Set.copyOf(met.stream().map(Stand::status).distinct().toList());
    }
}
