package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolStatusTest {

    @Test
    void theUsualLifeGoesStepByStep() {
        List<ToolStatus> life = List.of(ToolStatus.values());
        for (int at = 1; at < life.size(); at++) {
            assertThat(life.get(at - 1).next()).contains(life.get(at));
        }
    }

    @ParameterizedTest
    @EnumSource(ToolStatus.class)
    void eachStepCanBeTakenBack(ToolStatus status) {
        assertThat(status.next())
                .doesNotHaveDuplicates()
                .doesNotContain(status)
                .isSorted()
                .allSatisfy(next -> assertThat(next.next()).contains(status));
        assertThat(status.reach())
                .contains(status)
                .containsAll(status.next())
                .hasSize(status.next().size() + 1);
    }

    @Test
    void nobodyComesIntoUseUnapproved() {
        assertThat(without(ToolStatus.APPROVED, ToolStatus.RETIRED)).doesNotContain(ToolStatus.ACTIVE);
    }

    /** Where one gets to from the beginning by way of neither. */
    private static Set<ToolStatus> without(ToolStatus one, ToolStatus other) {
        Set<ToolStatus> met = EnumSet.of(ToolStatus.CONSIDERED);
        Deque<ToolStatus> waiting = new ArrayDeque<>(met);
        while (!waiting.isEmpty()) {
            waiting.poll().next().stream()
                    .filter(next -> next != one && next != other && met.add(next))
                    .forEach(waiting::add);
        }
        return met;
    }
}
