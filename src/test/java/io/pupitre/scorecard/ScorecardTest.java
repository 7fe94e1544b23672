package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @Test
    void sectionsStandWhereTheOrderOfKpisComesUponThem() {
        Scorecard scorecard = of(
                line("a", Family.RETENTION, "", 1, Status.GREEN),
                line("b", Family.AWARENESS, "", 1, Status.RED),
                line("c", Family.RETENTION, "", 1, Status.GREEN),
                line("d", Family.AWARENESS, "Marque", 1, Status.GREEN),
                line("e", Family.OTHER, "Marque", 1, Status.GREEN),
                line("f", Family.OTHER, "RETENTION", 1, Status.GREEN));

        assertThat(scorecard.sections())
                .extracting(
                        Scorecard.Section::title,
                        Scorecard.Section::family,
                        section -> section.lines().stream()
                                .map(line -> line.draft().name())
                                .toList())
                .containsExactly(
                        tuple("", Family.RETENTION, List.of("a", "c")),
                        tuple("", Family.AWARENESS, List.of("b")),
                        tuple("Marque", Family.AWARENESS, List.of("d", "e")),
                        tuple("RETENTION", Family.OTHER, List.of("f")));
    }

    @Test
    void whatWeighsMoreCountsMore() {
        assertThat(of().overall()).isEqualTo(Status.UNKNOWN);
        assertThat(of(line(1, Status.UNKNOWN), line(0, Status.RED)).overall()).isEqualTo(Status.UNKNOWN);
        assertThat(of(line(4, Status.GREEN), line(1, Status.RED)).overall()).isEqualTo(Status.GREEN);
        assertThat(of(line(3, Status.GREEN), line(1, Status.RED)).overall()).isEqualTo(Status.AMBER);
        assertThat(of(line(1, Status.AMBER)).overall()).isEqualTo(Status.AMBER);
        assertThat(of(line(1, Status.AMBER), line(1, Status.RED)).overall()).isEqualTo(Status.RED);
        assertThat(of(line(1, Status.GREEN), line(9, Status.UNKNOWN)).overall()).isEqualTo(Status.GREEN);
    }

    /** Against the sentence that explains it, computed with fractions of decimals. */
    @Test
    void theOverallVerdictIsTheWeightedShareOfPoints() {
        long seed = System.nanoTime();
        System.out.println("ScorecardTest seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            List<KpiLine> lines = new ArrayList<>();
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            int size = random.nextInt(8);
            for (int at = 0; at < size; at++) {
                int weight = random.nextInt(KpiProfile.MAX_WEIGHT + 1);
                Status status = List.of(Status.values()).get(random.nextInt(4));
                lines.add(line(weight, status));
                if (status != Status.UNKNOWN) {
                    weights = weights.add(BigDecimal.valueOf(weight));
                    points = points.add(BigDecimal.valueOf(weight)
                            .multiply(
                                    status == Status.GREEN
                                            ? BigDecimal.ONE
                                            : status == Status.AMBER ? new BigDecimal("0.5") : BigDecimal.ZERO));
                }
            }
            Status expected = Status.UNKNOWN;
            if (weights.signum() > 0) {
                BigDecimal share = points.divide(weights, MathContext.DECIMAL64);
                expected = share.compareTo(new BigDecimal("0.8")) >= 0
                        ? Status.GREEN
                        : share.compareTo(new BigDecimal("0.5")) >= 0 ? Status.AMBER : Status.RED;
            }
            assertThat(of(lines.toArray(KpiLine[]::new)).overall())
                    .as("%s", lines)
                    .isEqualTo(expected);
        }
    }

    private static Scorecard of(KpiLine... lines) {
        return new Scorecard(MONTH, Slice.ALL, "EUR", List.of(lines));
    }

    private static KpiLine line(int weight, Status status) {
        return line("x", Family.OTHER, "", weight, status);
    }

    private static KpiLine line(String name, Family family, String section, int weight, Status status) {
        @Nullable
        Target target =
                status == Status.UNKNOWN ? null : new Target(Direction.UP, BigDecimal.TEN, BigDecimal.valueOf(5));
        int figure = status == Status.GREEN ? 10 : status == Status.AMBER ? 7 : 2;
        KpiLine line = new KpiLine(
                new UUID(0, name.hashCode()),
                1,
                2,
                new KpiDraft(
                        name,
                        "x",
                        Unit.COUNT,
                        Direction.UP,
                        new KpiProfile("", Tier.BUSINESS, family, "", "", section, weight)),
                target,
                Trend.ending(MONTH, month -> Figure.of(BigDecimal.valueOf(figure))),
                List.of(),
                List.of());
        assertThat(line.status()).isEqualTo(status);
        return line;
    }
}
