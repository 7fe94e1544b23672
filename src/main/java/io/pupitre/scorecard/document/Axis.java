package io.pupitre.scorecard.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scale from {@code low} to {@code high}, both of them round.
 *
 * @param step between two of its lines
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal PARTS = BigDecimal.valueOf(3);

    /** Enough to place a line on paper. */
    private static final MathContext FINE = new MathContext(12);

    /** Round ones, as multiples of a power of ten. */
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    /**
     * One that all the values fit on.
     *
     * @param fromZero whether it has to reach to zero, as that of bars does, whose lengths are compared
     */
    static Axis over(List<BigDecimal> values, boolean fromZero) {
        BigDecimal min = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal max = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        if (fromZero) {
            min = min.min(BigDecimal.ZERO);
            max = max.max(BigDecimal.ZERO);
        }
        if (min.compareTo(max) == 0) {
            BigDecimal around = min.signum() == 0 ? BigDecimal.ONE : min.abs().movePointLeft(1);
            min = min.subtract(around);
            max = max.add(around);
        }
        BigDecimal step = step(max.subtract(min).divide(PARTS, FINE));
        return new Axis(multiple(min, step, RoundingMode.FLOOR), multiple(max, step, RoundingMode.CEILING), step);
    }

    /** From low to high. */
    List<BigDecimal> lines() {
        List<BigDecimal> lines = new ArrayList<>();
        for (BigDecimal line = low; line.compareTo(high) <= 0; line = line.add(step)) {
            lines.add(line);
        }
        return lines;
    }

    /** 0 for what lies at the low end, 1 for what lies at the high end. */
    double share(BigDecimal value) {
        return value.subtract(low).divide(high.subtract(low), FINE).doubleValue();
    }

    /** The least round one that is not less. */
    private static BigDecimal step(BigDecimal wanted) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(wanted) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode towards) {
        return value.divide(step, 0, towards).multiply(step);
    }
}
