package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.Reference;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the names in formulas stand for in one slice: inputs of its roll-up, and KPIs over them. */
final class FigureSources {

    private final Function<ScorecardStatements.KpiRow, Formula> formulas;
    private final Map<String, ScorecardStatements.InputRow> inputs;
    private final Map<String, ScorecardStatements.KpiRow> kpis;
    private final Map<UUID, Map<YearMonth, MonthStatements.Cell>> cells = new HashMap<>();
    private final Conversions conversions;
    private final Map<UUID, Map<YearMonth, Figure>> computed = new HashMap<>();
    private final Set<UUID> inHand = new HashSet<>();

    /** @param formulas understood before */
    FigureSources(
            Function<ScorecardStatements.KpiRow, Formula> formulas,
            Map<String, ScorecardStatements.InputRow> inputs,
            Map<String, ScorecardStatements.KpiRow> kpis,
            List<MonthStatements.Cell> cells,
            Conversions conversions) {
        this.formulas = formulas;
        this.inputs = inputs;
        this.conversions = conversions;
        this.kpis = kpis;
        for (MonthStatements.Cell cell : cells) {
            this.cells.computeIfAbsent(cell.input(), input -> new HashMap<>()).put(cell.month(), cell);
        }
    }

    /** What a KPI's month is computed from, what other KPIs bring in included; each once. */
    List<InputFigure> of(ScorecardStatements.KpiRow kpi, YearMonth month) {
        Map<String, InputFigure> found = new LinkedHashMap<>();
        collect(kpi, month, found, Set.of());
        return List.copyOf(found.values());
    }

    /** @param users the KPIs on the way to this one: in a circle each would come again, a month earlier */
    private void collect(
            ScorecardStatements.KpiRow kpi, YearMonth month, Map<String, InputFigure> found, Set<UUID> users) {
        if (users.contains(kpi.id())) {
            return;
        }
        Set<UUID> all = new HashSet<>(users);
        all.add(kpi.id());
        for (Reference reference : formulas.apply(kpi).references()) {
            YearMonth meant = month.minusMonths(reference.monthsBack());
            ScorecardStatements.KpiRow other = kpis.get(reference.name());
            String place = meant + " " + reference.name();
            if (!found.containsKey(place)) {
                found.put(
                        place,
                        new InputFigure(
                                reference.name(),
                                name(reference.name()),
                                meant,
                                get(reference.name(), meant),
                                other != null,
                                other == null ? conversion(reference.name(), meant) : null,
                                List.of()));
                if (other != null) {
                    collect(other, meant, found, all);
                }
            }
        }
    }

    Figure get(String key, YearMonth month) {
        // Where both have a name, the KPI had it first: its key was none of an input's.
        ScorecardStatements.KpiRow kpi = kpis.get(key);
        if (kpi != null) {
            return evaluate(kpi, month);
        }
        ScorecardStatements.InputRow input = inputs.get(key);
        return input == null ? Figure.missing(Figure.Reason.UNKNOWN_INPUT, key) : figure(input, month);
    }

    Figure evaluate(ScorecardStatements.KpiRow kpi, YearMonth month) {
        Map<YearMonth, Figure> known = computed.computeIfAbsent(kpi.id(), id -> new HashMap<>());
        Figure present = known.get(month);
        if (present != null) {
            return present;
        }
        if (!inHand.add(kpi.id())) {
            return Figure.missing(Figure.Reason.CIRCULAR, kpi.key());
        }
        try {
            Figure figure = formulas.apply(kpi).evaluate((key, back) -> get(key, month.minusMonths(back)));
            known.put(month, figure);
            return figure;
        } finally {
            inHand.remove(kpi.id());
        }
    }

    String name(String key) {
        ScorecardStatements.KpiRow kpi = kpis.get(key);
        if (kpi != null) {
            return kpi.draft().name();
        }
        ScorecardStatements.InputRow input = inputs.get(key);
        return input == null ? key : input.name();
    }

    private @Nullable Conversion conversion(String key, YearMonth month) {
        ScorecardStatements.InputRow input = inputs.get(key);
        return input != null && conversions.isForeign(input.currency())
                ? amount(input, month)
                        .asNumber()
                        .flatMap(amount -> conversions.convert(input.currency(), month, amount))
                        .orElse(null)
                : null;
    }

    private Figure figure(ScorecardStatements.InputRow input, YearMonth month) {
        Figure amount = amount(input, month);
        return amount instanceof Figure.Value(BigDecimal number) && conversions.isForeign(input.currency())
                ? conversions
                        .convert(input.currency(), month, number)
                        .map(conversion -> Figure.of(conversion.converted()))
                        .orElseGet(() -> Figure.missing(Figure.Reason.NO_RATE, input.key()))
                : amount;
    }

    /** As it came in. */
    private Figure amount(ScorecardStatements.InputRow input, YearMonth month) {
        MonthStatements.Cell cell = cells.getOrDefault(input.id(), Map.of()).get(month);
        if (cell == null) {
            return Figure.missing(Figure.Reason.MISSING_INPUT, input.key());
        }
        boolean addedUp = cell.parts() > 1 && input.aggregation() == Aggregation.NON_ADDITIVE;
        return cell.figure()
                .filter(figure -> !addedUp)
                .map(Figure::of)
                .orElseGet(() -> Figure.missing(Figure.Reason.NON_ADDITIVE, input.key()));
    }
}
