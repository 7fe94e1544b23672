package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Σ − max, against sums of whole cents. */
class DuplicateCostTest {

    @Test
    void onlyTheDearestIsKept() {
        assertThat(cost("24600", "14400", "9000")).isEqualTo(new DuplicateCost(euros("23400"), 0, false));
        assertThat(cost("100", "100")).isEqualTo(new DuplicateCost(euros("100"), 0, false));
        assertThat(cost("0", "100")).isEqualTo(new DuplicateCost(euros("0"), 0, false));
    }

    @Test
    void whatIsNotKnownIsNotNothing() {
        assertThat(cost("24600", "14400", null)).isEqualTo(new DuplicateCost(euros("14400"), 1, false));
        assertThat(cost("24600", null)).isEqualTo(new DuplicateCost(null, 1, false));
        assertThat(cost(null, null)).isEqualTo(new DuplicateCost(null, 2, false));
    }

    @Test
    void currenciesAreNotAdded() {
        assertThat(DuplicateCost.of(List.of(euros("10"), Money.of(new BigDecimal("10"), "USD"))))
                .isEqualTo(new DuplicateCost(null, 0, true));
    }

    @Test
    void asSumsOfCents() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            long[] cents = random.longs(2 + random.nextInt(6), 0, 10_000_000).toArray();
            List<@Nullable Money> costs = new ArrayList<>();
            for (long one : cents) {
                costs.add(Money.of(BigDecimal.valueOf(one, 2), "EUR"));
            }
            Arrays.sort(cents);
            long allButTheLast = Arrays.stream(cents, 0, cents.length - 1).sum();

            assertThat(DuplicateCost.of(costs).saving())
                    .isEqualTo(Money.of(BigDecimal.valueOf(allButTheLast, 2), "EUR"));
        }
    }

    private static DuplicateCost cost(@Nullable String... amounts) {
        List<@Nullable Money> costs = new ArrayList<>();
        for (String amount : amounts) {
            costs.add(amount == null ? null : euros(amount));
        }
        return DuplicateCost.of(costs);
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
