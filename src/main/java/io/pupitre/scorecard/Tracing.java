package io.pupitre.scorecard;

import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out for the inputs of a scorecard in which rows of which batches they came. */
@Component
class Tracing {

    private final InputDefinitions inputs;
    private final OriginStatements origins;

    Tracing(InputDefinitions inputs, OriginStatements origins) {
        this.inputs = inputs;
        this.origins = origins;
    }

    /** The same scorecards with the origins of all inputs; a few statements for each of them. */
    List<Scorecard> trace(Scope.Workspace scope, List<Scorecard> scorecards) {
        Map<String, Input> known = new HashMap<>();
        inputs.findAllByName().stream().map(InputDefinition::info).forEach(input -> known.put(input.key(), input));
        return scorecards.stream()
                .map(scorecard -> scorecard.with(trace(scope, scorecard, known)))
                .toList();
    }

    private List<KpiLine> trace(Scope.Workspace scope, Scorecard scorecard, Map<String, Input> known) {
        Slice slice = scorecard.slice();
        List<String> values = slice.region() ? scorecard.members() : List.of(slice.value());
        List<KpiLine> lines = scorecard.lines();
        Map<YearMonth, Map<Aggregation, Set<UUID>>> wanted = new HashMap<>();
        lines.stream()
                .flatMap(line -> line.inputs().stream())
                .forEach(figure -> input(figure, known)
                        .ifPresent(input -> wanted.computeIfAbsent(
                                        figure.month(), month -> new EnumMap<>(Aggregation.class))
                                .computeIfAbsent(input.aggregation(), aggregation -> new HashSet<>())
                                .add(input.id().value())));
        Map<YearMonth, Map<UUID, List<Origin>>> found = new HashMap<>();
        wanted.forEach((month, byAggregation) ->
                byAggregation.forEach((aggregation, ids) -> found.computeIfAbsent(month, any -> new HashMap<>())
                        .putAll(origins.read(scope, slice.dimension(), values, aggregation, ids, month))));
        return lines.stream()
                .map(line -> line.from(line.inputs().stream()
                        .map(figure -> input(figure, known)
                                .map(input -> figure.from(found.getOrDefault(figure.month(), Map.of())
                                        .getOrDefault(input.id().value(), List.of())))
                                .orElse(figure))
                        .toList()))
                .toList();
    }

    private static Optional<Input> input(InputFigure figure, Map<String, Input> known) {
        return figure.computed() ? Optional.empty() : Optional.ofNullable(known.get(figure.key()));
    }
}
