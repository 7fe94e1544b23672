package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.time.YearMonth;
import java.util.List;

/**
 * What a KPI was computed from: an input, aggregated over its month and slice, or another KPI.
 *
 * @param computed whether it is another KPI; what that was computed from follows it
 * @param origins the batches that an input's rows came in; empty for KPIs, and until somebody asks
 */
public record InputFigure(
        String key, String name, YearMonth month, Figure figure, boolean computed, List<Origin> origins) {

    public InputFigure {
        origins = List.copyOf(origins);
    }

    InputFigure from(List<Origin> found) {
        return new InputFigure(key, name, month, figure, computed, found);
    }
}
