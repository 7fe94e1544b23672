package io.pupitre.scorecard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.Reference;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes scorecards: four statements each, however old the data are. */
@Component
class ScorecardDesk {

    private final ScorecardStatements statements;
    private final MonthStatements months;
    private final Slices slicing;
    private final WorkspaceDirectory directory;

    /** A formula's text means the same to everyone, so this may be shared by all tenants. */
    private final Cache<String, Formula> formulas =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ScorecardDesk(
            ScorecardStatements statements, MonthStatements months, Slices slicing, WorkspaceDirectory directory) {
        this.statements = statements;
        this.months = months;
        this.slicing = slicing;
        this.directory = directory;
    }

    /** A month's scorecards, one for each slice, in the order of the slices. */
    List<Scorecard> compute(Scope.Workspace scope, YearMonth month, List<Slice> slices) {
        List<ScorecardStatements.KpiRow> kpis = statements.kpis(scope, month);
        Map<String, ScorecardStatements.KpiRow> kpisByKey = new HashMap<>();
        kpis.forEach(kpi -> kpisByKey.put(kpi.key(), kpi));
        Map<String, ScorecardStatements.InputRow> inputs = new HashMap<>();
        statements.inputs(scope).forEach(input -> inputs.put(input.key(), input));
        List<UUID> used = kpis.stream()
                .flatMap(kpi -> formula(kpi).names().stream())
                .distinct()
                .flatMap(key -> Optional.ofNullable(inputs.get(key)).stream())
                .map(ScorecardStatements.InputRow::id)
                .toList();
        int reach = kpis.stream()
                .mapToInt(kpi -> reach(kpi, kpisByKey, Set.of()))
                .max()
                .orElse(0);
        YearMonth first = month.minusMonths(Trend.MONTHS - 1L + reach);
        String currency = directory.current().currency();
        Conversions conversions = conversions(scope, currency, inputs.values());
        return slices.stream()
                .map(slice -> {
                    List<String> values = slicing.values(scope, slice, used, first, month);
                    Sources sources = new Sources(
                            inputs,
                            kpisByKey,
                            months.read(scope, slice.dimension(), values, used, first, month),
                            conversions);
                    return new Scorecard(
                            month,
                            slice,
                            slice.region() ? values : List.of(),
                            currency,
                            kpis.stream().map(kpi -> line(kpi, month, sources)).toList());
                })
                .toList();
    }

    /** Rates are read only where there is something to convert. */
    private Conversions conversions(
            Scope.Workspace scope, String currency, Collection<ScorecardStatements.InputRow> inputs) {
        boolean foreign = inputs.stream().anyMatch(input -> Conversions.isForeign(input.currency(), currency));
        return new Conversions(currency, foreign ? statements.rates(scope) : List.of());
    }

    private KpiLine line(ScorecardStatements.KpiRow kpi, YearMonth month, Sources sources) {
        return new KpiLine(
                kpi.id(),
                kpi.revision(),
                kpi.languageVersion(),
                kpi.draft(),
                kpi.target(),
                Trend.ending(month, one -> sources.evaluate(kpi, one)),
                sources.of(kpi, month));
    }

    /** How many months before its own a KPI needs, through the KPIs it is computed from; {@code users} are under way. */
    private int reach(ScorecardStatements.KpiRow kpi, Map<String, ScorecardStatements.KpiRow> kpis, Set<String> users) {
        if (users.contains(kpi.key())) {
            return 0;
        }
        Set<String> all = new HashSet<>(users);
        all.add(kpi.key());
        Formula formula = formula(kpi);
        return formula.reach()
                + formula.names().stream()
                        .flatMap(name -> Optional.ofNullable(kpis.get(name)).stream())
                        .mapToInt(used -> reach(used, kpis, all))
                        .max()
                        .orElse(0);
    }

    private Formula formula(ScorecardStatements.KpiRow kpi) {
        return formulas.get(kpi.draft().formula(), Formula::parse);
    }

    /** What the names in formulas stand for in one slice: inputs of its roll-up, and KPIs over them. */
    private final class Sources {

        private final Map<String, ScorecardStatements.InputRow> inputs;
        private final Map<String, ScorecardStatements.KpiRow> kpis;
        private final Map<UUID, Map<YearMonth, MonthStatements.Cell>> cells = new HashMap<>();
        private final Conversions conversions;
        private final Map<UUID, Map<YearMonth, Figure>> computed = new HashMap<>();
        private final Set<UUID> inHand = new HashSet<>();

        Sources(
                Map<String, ScorecardStatements.InputRow> inputs,
                Map<String, ScorecardStatements.KpiRow> kpis,
                List<MonthStatements.Cell> cells,
                Conversions conversions) {
            this.inputs = inputs;
            this.conversions = conversions;
            this.kpis = kpis;
            for (MonthStatements.Cell cell : cells) {
                this.cells
                        .computeIfAbsent(cell.input(), input -> new HashMap<>())
                        .put(cell.month(), cell);
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
            for (Reference reference : formula(kpi).references()) {
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
                Figure figure = formula(kpi).evaluate((key, back) -> get(key, month.minusMonths(back)));
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
}
