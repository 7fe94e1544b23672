package io.pupitre.scorecard;

import java.time.YearMonth;
import java.util.List;

/**
 * What a month came to in one slice.
 *
 * @param currency ISO 4217, of the figures in money
 * @param lines in the order that the agency gave its KPIs
 */
public record Scorecard(YearMonth month, Slice slice, String currency, List<KpiLine> lines) {

    public Scorecard {
        lines = List.copyOf(lines);
    }

    Scorecard with(List<KpiLine> others) {
        return new Scorecard(month, slice, currency, others);
    }

    /** How many KPIs have that status. */
    public long count(Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
