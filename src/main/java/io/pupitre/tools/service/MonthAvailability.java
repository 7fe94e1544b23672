package io.pupitre.tools.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How much of the time in a month in which a tool had to work it did. Only outages count against it; degraded service and
 * announced maintenance don't.
 *
 * @param running whether the month goes on; it then counts until now
 * @param due seconds of service time in the month
 * @param lost seconds of these in which at least one outage went on
 * @param promised availability in percent; null when no service level applied
 */
public record MonthAvailability(
        YearMonth month,
        boolean running,
        long due,
        long lost,
        @Nullable BigDecimal promised) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How a month stands to what was promised. */
    public enum State {
        MISSED,
        MET,
        /** Nothing was promised. */
        NO_LEVEL,
        /** No service time in it, or none so far. */
        NOTHING_DUE
    }

    public MonthAvailability {
        if (lost < 0 || lost > due) {
            throw new IllegalArgumentException("Lost " + lost + " of " + due);
        }
    }

    /**
     * The share of the time, 0.99949 for 99.949 %, rounded down: a promise that was missed by a second never looks kept. Null
     * when there was no service time.
     */
    public @Nullable BigDecimal ratio() {
        return due == 0 ? null : BigDecimal.valueOf(due - lost).divide(BigDecimal.valueOf(due), 5, RoundingMode.DOWN);
    }

    /** Compares the exact fractions, not what is shown of them. */
    public State state() {
        if (due == 0) {
            return State.NOTHING_DUE;
        }
        if (promised == null) {
            return State.NO_LEVEL;
        }
        BigDecimal kept = BigDecimal.valueOf(due - lost).multiply(HUNDRED);
        return kept.compareTo(promised.multiply(BigDecimal.valueOf(due))) < 0 ? State.MISSED : State.MET;
    }
}
