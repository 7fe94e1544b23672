package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a strategy expects of a KPI.
 *
 * @param statement in words
 * @param amount by how much at least, above zero, in the KPI's unit: 0.001 of a ratio are 0.1 points of a percent
 * @param base the month whose figure is the starting point
 * @param due the month whose figure decides
 */
public record Expectation(String statement, Move move, BigDecimal amount, YearMonth base, YearMonth due) {

    /** Of a statement. */
    public static final int STATEMENT_LENGTH = 500;

    /** At most between base and due: what takes longer is no hypothesis that anybody learns from. */
    public static final int MAX_MONTHS = 36;

    /** So long after its due month it still stands on scorecards: as long as that month is in the trend. */
    public static final int MONTHS_AFTER_DUE = Trend.MONTHS - 1;

    /**
     * @throws IllegalArgumentException when the statement is missing or does not fit, when the amount is not above zero or has
     *     too many digits, when a month cannot have figures, and when due does not follow base within {@link #MAX_MONTHS}
     */
    public Expectation {
        statement = ScorecardText.paragraphs(statement, STATEMENT_LENGTH);
        if (statement.isEmpty()) {
            throw new IllegalArgumentException("A hypothesis needs a statement");
        }
        if (amount.signum() <= 0 || !Target.fits(amount)) {
            throw new IllegalArgumentException("No amount to move by");
        }
        if (!FigureMonths.include(base) || !FigureMonths.include(due)) {
            throw new IllegalArgumentException("No months of figures");
        }
        long months = base.until(due, ChronoUnit.MONTHS);
        if (months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("Due does not follow base");
        }
    }

    /** The base months of hypotheses that can stand on a month's scorecard, the latest first. */
    public static List<YearMonth> basesFor(YearMonth month) {
        return months(month.minusMonths(MAX_MONTHS + (long) MONTHS_AFTER_DUE), month)
                .filter(base -> !duesFor(month, base).isEmpty())
                .toList();
    }

    /** The due months that go with such a base month, the latest first. */
    public static List<YearMonth> duesFor(YearMonth month, YearMonth base) {
        YearMonth oldest = month.minusMonths(MONTHS_AFTER_DUE);
        return months(base.isBefore(oldest) ? oldest : base.plusMonths(1), base.plusMonths(MAX_MONTHS))
                .toList();
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(last, one -> !one.isBefore(first), one -> one.minusMonths(1))
                .filter(FigureMonths::include);
    }

    /** Whether an amount has no more decimals than the unit is shown with: what nobody sees decides nothing. */
    public static boolean isVisible(BigDecimal amount, Unit unit) {
        return amount.stripTrailingZeros().scale() <= unit.decimals();
    }
}
