package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is there before somebody types.
 *
 * @param source whose figures are typed
 * @param slice of what; the whole client, or one value of a dimension
 * @param own the whole-month figures of this source and slice, which an entry replaces
 * @param month what the months come to now, out of all sources
 */
public record EntrySheet(
        String source,
        Slice slice,
        List<YearMonth> months,
        List<Input> inputs,
        Map<EntryCell, BigDecimal> own,
        Map<EntryCell, BigDecimal> month) {

    public EntrySheet {
        months = List.copyOf(months);
        inputs = List.copyOf(inputs);
        own = Map.copyOf(own);
        month = Map.copyOf(month);
    }
}
