package io.pupitre.scorecard;

import io.pupitre.agency.Regions;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Into which slices a month falls, and whether they make up the whole. */
@Component
class Slices {

    private final ScorecardStatements statements;
    private final MonthStatements months;
    private final Regions regions;

    Slices(ScorecardStatements statements, MonthStatements months, Regions regions) {
        this.statements = statements;
        this.months = months;
        this.regions = regions;
    }

    /** The slices that have figures in a month: the whole, the regions that lie in a dimension, and the single values. */
    List<Slice> of(Scope.Workspace scope, YearMonth month) {
        List<UUID> inputs = statements.inputs(scope).stream()
                .map(ScorecardStatements.InputRow::id)
                .toList();
        List<Slice> values = months.slices(scope, inputs, month);
        CountryValues countries = new CountryValues(regions.list());
        Set<Slice> slices = new LinkedHashSet<>();
        slices.add(Slice.ALL);
        values.forEach(slice -> countries
                .find(slice.value())
                .ifPresent(placed -> slices.add(
                        Slice.region(slice.dimension(), placed.region().name()))));
        slices.addAll(values);
        return List.copyOf(slices);
    }

    /** What the client's regions are made of; they are read only where a slice is one. */
    CountryValues countries(List<Slice> slices) {
        return new CountryValues(slices.stream().anyMatch(Slice::region) ? regions.list() : List.of());
    }

    /** The values of its dimension that a region is in a stretch of months; of any other slice its own. */
    List<String> values(
            Scope.Workspace scope,
            Slice slice,
            CountryValues countries,
            List<UUID> inputs,
            YearMonth from,
            YearMonth to) {
        if (!slice.region()) {
            return List.of(slice.value());
        }
        return months.values(scope, slice.dimension(), inputs, from, to).stream()
                .filter(value -> countries.lies(value, slice.value()))
                .toList();
    }

    /** Compares the whole of a month with its slices, dimension by dimension. */
    List<Reconciliation> reconcile(Scope.Workspace scope, Scorecard whole) {
        Map<String, BigDecimal> wholes = wholes(whole);
        Map<UUID, ScorecardStatements.InputRow> inputs = new LinkedHashMap<>();
        statements.inputs(scope).stream()
                .filter(input -> wholes.containsKey(input.key()) && input.aggregation() != Aggregation.NON_ADDITIVE)
                .sorted(Comparator.comparing(ScorecardStatements.InputRow::name))
                .forEach(input -> inputs.put(input.id(), input));
        Map<String, String> names = new TreeMap<>();
        Map<String, Map<UUID, BigDecimal>> sums = new HashMap<>();
        for (MonthStatements.Parts parts : months.parts(scope, List.copyOf(inputs.keySet()), whole.month())) {
            names.put(parts.dimension(), parts.name());
            sums.computeIfAbsent(parts.dimension(), any -> new HashMap<>()).put(parts.input(), parts.sum());
        }
        List<Reconciliation> all = new ArrayList<>();
        names.forEach((dimension, name) -> all.add(new Reconciliation(
                dimension,
                name,
                inputs.values().stream()
                        .map(input -> new Reconciliation.Part(
                                input.key(),
                                input.name(),
                                wholes.getOrDefault(input.key(), BigDecimal.ZERO),
                                sums.getOrDefault(dimension, Map.of()).get(input.id())))
                        .toList())));
        return all;
    }

    /** The inputs' figures in the scorecard's month, as they came in. */
    private static Map<String, BigDecimal> wholes(Scorecard whole) {
        Map<String, BigDecimal> figures = new HashMap<>();
        whole.lines().stream()
                .flatMap(line -> line.inputs().stream())
                .filter(input -> !input.computed() && input.month().equals(whole.month()))
                .forEach(input -> {
                    Conversion conversion = input.conversion();
                    if (input.figure() instanceof Figure.Value(BigDecimal number)) {
                        figures.put(input.key(), conversion == null ? number : conversion.amount());
                    }
                });
        return figures;
    }
}
