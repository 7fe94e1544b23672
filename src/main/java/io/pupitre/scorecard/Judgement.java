package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

/**
 * Judges a hypothesis from a KPI's monthly figures, as a scorecard's month knows them. Two months decide, the base and the due
 * month, and what lies between does not:
 *
 * <ul>
 *   <li>{@link Outcome#UNJUDGED} when the base month has no figure, or the due month has come and has none;
 *   <li>{@link Outcome#TOO_EARLY} while the scorecard's month is before the due month;
 *   <li>{@link Outcome#CONFIRMED} when the figure of the due month has moved from that of the base month in the expected direction
 *       by the expected amount or more;
 *   <li>{@link Outcome#REFUTED} otherwise.
 * </ul>
 *
 * <p>Both figures are taken as they are shown, like in {@link Target#judge}: who reads 0.35 % and then 0.25 % has seen the 0.10
 * points that were expected.
 */
final class Judgement {

    private Judgement() {}

    /**
     * @param month of the scorecard; not before the base month
     * @param figures of the KPI by month, not rounded; only the base month's and that of the due month, or of {@code month}
     *     before it, are asked for
     */
    static Hypothesis of(
            UUID id, Expectation expected, Unit unit, YearMonth month, Function<YearMonth, Figure> figures) {
        boolean early = month.isBefore(expected.due());
        YearMonth until = early ? month : expected.due();
        Figure from = figures.apply(expected.base());
        Figure to = figures.apply(until);
        return new Hypothesis(id, expected, until, from, to, outcome(expected, unit, early, from, to));
    }

    private static Outcome outcome(Expectation expected, Unit unit, boolean early, Figure from, Figure to) {
        if (from instanceof Figure.NotAvailable) {
            return Outcome.UNJUDGED;
        }
        if (early) {
            return Outcome.TOO_EARLY;
        }
        return covered(expected, unit, from, to) instanceof Figure.Value(BigDecimal covered)
                ? covered.compareTo(expected.amount()) >= 0 ? Outcome.CONFIRMED : Outcome.REFUTED
                : Outcome.UNJUDGED;
    }

    /**
     * How far the figure has gone in the expected direction, as shown; negative when it went the other way; without a number,
     * for the reason of the first figure that lacks one, when there is one of the two only.
     */
    static Figure covered(Expectation expected, Unit unit, Figure from, Figure to) {
        if (!(from instanceof Figure.Value(BigDecimal start))) {
            return from;
        }
        if (!(to instanceof Figure.Value(BigDecimal end))) {
            return to;
        }
        BigDecimal rise = unit.present(end).subtract(unit.present(start));
        return Figure.of(expected.move() == Move.RISES ? rise : rise.negate());
    }
}
