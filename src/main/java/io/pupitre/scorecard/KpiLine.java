package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI on a scorecard.
 *
 * @param revision of what is meant by the KPI, from 1
 * @param languageVersion in which its formula was written
 * @param target what held in the scorecard's month; null when there was none
 * @param trend ends with the scorecard's month
 * @param inputs what the month's figure was computed from, in the order of the formula, each KPI
 *     among it followed by what that was computed from
 * @param hypotheses of the whole, the first that is due before the others; slices have none
 */
public record KpiLine(
        UUID kpi,
        int revision,
        int languageVersion,
        KpiDraft draft,
        @Nullable Target target,
        Trend trend,
        List<InputFigure> inputs,
        List<Hypothesis> hypotheses) {

    public KpiLine {
        inputs = List.copyOf(inputs);
        hypotheses = List.copyOf(hypotheses);
    }

    KpiLine from(List<InputFigure> traced) {
        return new KpiLine(kpi, revision, languageVersion, draft, target, trend, traced, hypotheses);
    }

    /** What a reader of that language calls it. */
    public String name(Locale language) {
        return draft.name(language);
    }

    /** As it was written. */
    public String formula() {
        return draft.formula();
    }

    public Unit unit() {
        return draft.unit();
    }

    public Direction direction() {
        return draft.direction();
    }

    public Figure figure() {
        return trend.current();
    }

    public Status status() {
        return target == null ? Status.UNKNOWN : target.judge(figure(), unit());
    }

    /** Difference to the month before, as shown. */
    public Figure delta() {
        return trend.delta(unit());
    }
}
