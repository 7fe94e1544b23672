package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A KPI over {@value #MONTHS} months, so that a month stands beside its like of the year before.
 *
 * @param points the oldest first, one for each month, the last being the scorecard's
 */
public record Trend(List<Point> points) {

    /** How many months a trend shows. */
    public static final int MONTHS = 13;

    /** One month of it. */
    public record Point(YearMonth month, Figure figure) {}

    public Trend {
        points = List.copyOf(points);
        if (points.size() != MONTHS) {
            throw new IllegalArgumentException("A trend has " + MONTHS + " months");
        }
    }

    static Trend ending(YearMonth month, Function<YearMonth, Figure> figures) {
        List<Point> points = new ArrayList<>(MONTHS);
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth one = month.minusMonths(back);
            points.add(new Point(one, figures.apply(one)));
        }
        return new Trend(points);
    }

    /** The figure of the scorecard's month. */
    public Figure current() {
        return points.getLast().figure();
    }

    /** How much the month differs from the one before; see {@link #delta(Unit, int)}. */
    public Figure delta(Unit unit) {
        return delta(unit, 1);
    }

    /**
     * How much the month differs from one before it, both as they are shown; without a figure when either has none, for the
     * reason of the one that lacks it.
     *
     * @param back by how many months the other lies before it
     */
    public Figure delta(Unit unit, int back) {
        Figure before = points.get(MONTHS - 1 - back).figure();
        if (!(current() instanceof Figure.Value(BigDecimal now))) {
            return current();
        }
        return before instanceof Figure.Value(BigDecimal then)
                ? Figure.of(unit.present(now).subtract(unit.present(then)))
                : before;
    }
}
