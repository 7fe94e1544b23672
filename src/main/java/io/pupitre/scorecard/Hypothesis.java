package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What a strategy expects of a KPI, and what the data say of it by a scorecard's month.
 *
 * @param month whose figure stands against that of the base month: the due month, or before it the scorecard's
 * @param from the base month's figure, not rounded
 * @param to that of {@code month}
 */
public record Hypothesis(UUID id, Expectation expectation, YearMonth month, Figure from, Figure to, Outcome outcome) {

    /**
     * How far the figure has gone in the expected direction, as shown; negative when it went the other way; without a number,
     * for the reason of the first figure that lacks one, when not both are known.
     */
    public Figure covered(Unit unit) {
        return Judgement.covered(expectation, unit, from, to);
    }
}
