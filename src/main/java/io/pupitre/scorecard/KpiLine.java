package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI on a scorecard.
 *
 * @param formula as it was written, in version {@code languageVersion} of the language
 * @param target what held in the scorecard's month; null when there was none
 * @param trend ends with the scorecard's month
 * @param inputs what the month's figure was computed from, in the order of the formula
 */
public record KpiLine(
        UUID kpi,
        String name,
        String formula,
        int languageVersion,
        Unit unit,
        Direction direction,
        @Nullable Target target,
        Trend trend,
        List<InputFigure> inputs) {

    public KpiLine {
        inputs = List.copyOf(inputs);
    }

    public Figure figure() {
        return trend.current();
    }

    public Status status() {
        return target == null ? Status.UNKNOWN : target.judge(figure(), unit);
    }

    /** Difference to the month before, as shown. */
    public Figure delta() {
        return trend.delta(unit);
    }
}
