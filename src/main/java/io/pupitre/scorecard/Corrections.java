package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** In which figures two revisions of a month differ. */
final class Corrections {

    private static final Figure NONE = Figure.missing(Figure.Reason.NOT_ON_SCORECARD, "");

    private Corrections() {}

    /**
     * Slice by slice, the whole first, and in each in the order of the scorecard; KPIs that are gone come last. A region that
     * only one of the revisions has is left out: its countries are compared.
     */
    static List<Restatement.Correction> of(List<Scorecard> before, List<Scorecard> after) {
        Set<Slice> old = slices(before);
        Set<Slice> slices = slices(after);
        slices.removeIf(slice -> slice.region() && !old.contains(slice));
        old.stream().filter(slice -> !slice.region()).forEach(slices::add);
        List<Restatement.Correction> corrections = new ArrayList<>();
        for (Slice slice : slices) {
            Map<UUID, KpiLine> was = lines(before, slice);
            Map<UUID, KpiLine> now = lines(after, slice);
            Set<UUID> kpis = new LinkedHashSet<>(now.keySet());
            kpis.addAll(was.keySet());
            for (UUID kpi : kpis) {
                Optional<KpiLine> one = Optional.ofNullable(was.get(kpi));
                Optional<KpiLine> other = Optional.ofNullable(now.get(kpi));
                Figure from = one.map(KpiLine::figure).orElse(NONE);
                Figure to = other.map(KpiLine::figure).orElse(NONE);
                if (!isSame(from, to)) {
                    corrections.add(new Restatement.Correction(
                            kpi, other.or(() -> one).orElseThrow().draft(), slice, from, to));
                }
            }
        }
        return corrections;
    }

    private static boolean isSame(Figure one, Figure other) {
        if (one instanceof Figure.Value value && other instanceof Figure.Value otherValue) {
            return value.number().compareTo(otherValue.number()) == 0;
        }
        return one.equals(other);
    }

    private static Set<Slice> slices(List<Scorecard> scorecards) {
        Set<Slice> slices = new LinkedHashSet<>();
        scorecards.forEach(scorecard -> slices.add(scorecard.slice()));
        return slices;
    }

    private static Map<UUID, KpiLine> lines(List<Scorecard> scorecards, Slice slice) {
        Map<UUID, KpiLine> lines = new LinkedHashMap<>();
        scorecards.stream()
                .filter(scorecard -> scorecard.slice().equals(slice))
                .forEach(scorecard -> scorecard.lines().forEach(line -> lines.put(line.kpi(), line)));
        return lines;
    }
}
