package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI was computed from: an input, aggregated over its month and slice, or another KPI.
 *
 * @param computed whether it is another KPI; what that was computed from follows it
 * @param conversion how an amount of another currency became the figure; null when it was none
 * @param origins the batches that an input's rows came in; empty for KPIs, and until somebody asks
 */
public record InputFigure(
        String key,
        String name,
        YearMonth month,
        Figure figure,
        boolean computed,
        @Nullable Conversion conversion,
        List<Origin> origins) {

    public InputFigure {
        origins = List.copyOf(origins);
    }

    /** Of what needed no conversion. */
    public InputFigure(
            String key, String name, YearMonth month, Figure figure, boolean computed, List<Origin> origins) {
        this(key, name, month, figure, computed, null, origins);
    }

    InputFigure from(List<Origin> found) {
        return new InputFigure(key, name, month, figure, computed, conversion, found);
    }
}
