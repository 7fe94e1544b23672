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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes scorecards: five statements for the first and one for each other slice, however old the data are. */
@Component
class ScorecardDesk {

    private final ScorecardStatements statements;
    private final MonthStatements months;
    private final HypothesisStatements hypotheses;
    private final WorkspaceDirectory directory;

    /** A formula's text means the same to everyone, so this may be shared by all tenants. */
    private final Cache<String, Formula> formulas =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ScorecardDesk(
            ScorecardStatements statements,
            MonthStatements months,
            HypothesisStatements hypotheses,
            WorkspaceDirectory directory) {
        this.statements = statements;
        this.months = months;
        this.hypotheses = hypotheses;
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
        List<HypothesisStatements.Stated> stated =
                slices.contains(Slice.ALL) ? hypotheses.standing(scope, month) : List.of();
        String currency = directory.current().currency();
        return slices.stream()
                .map(slice -> {
                    List<HypothesisStatements.Stated> ofSlice = slice.isAll() ? stated : List.of();
                    YearMonth first = first(month, ofSlice).minusMonths(reach);
                    Sources sources = new Sources(inputs, kpisByKey, months.read(scope, slice, used, first, month));
                    return new Scorecard(
                            month,
                            slice,
                            currency,
                            kpis.stream()
                                    .map(kpi -> line(kpi, month, sources, ofSlice))
                                    .toList());
                })
                .toList();
    }

    /** The slices that have figures in a month, the whole first. */
    List<Slice> slices(Scope.Workspace scope, YearMonth month) {
        List<UUID> inputs = statements.inputs(scope).stream()
                .map(ScorecardStatements.InputRow::id)
                .toList();
        return Stream.concat(Stream.of(Slice.ALL), months.slices(scope, inputs, month).stream())
                .toList();
    }

    /** The first month whose figures are shown or judged. */
    private static YearMonth first(YearMonth month, List<HypothesisStatements.Stated> stated) {
        return Stream.concat(
                        Stream.of(month.minusMonths(Trend.MONTHS - 1L)),
                        stated.stream().map(one -> one.expectation().base()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private KpiLine line(
            ScorecardStatements.KpiRow kpi,
            YearMonth month,
            Sources sources,
            List<HypothesisStatements.Stated> stated) {
        return new KpiLine(
                kpi.id(),
                kpi.revision(),
                kpi.languageVersion(),
                kpi.draft(),
                kpi.target(),
                Trend.ending(month, one -> sources.evaluate(kpi, one)),
                sources.of(kpi, month),
                stated.stream()
                        .filter(one -> one.kpi().equals(kpi.id()))
                        .map(one -> Judgement.of(
                                one.id(),
                                one.expectation(),
                                kpi.draft().unit(),
                                month,
                                when -> sources.evaluate(kpi, when)))
                        .toList());
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
        private final Map<UUID, Map<YearMonth, Optional<BigDecimal>>> cells = new HashMap<>();
        private final Map<UUID, Map<YearMonth, Figure>> computed = new HashMap<>();
        private final Set<UUID> inHand = new HashSet<>();

        Sources(
                Map<String, ScorecardStatements.InputRow> inputs,
                Map<String, ScorecardStatements.KpiRow> kpis,
                List<MonthStatements.Cell> cells) {
            this.inputs = inputs;
            this.kpis = kpis;
            for (MonthStatements.Cell cell : cells) {
                this.cells
                        .computeIfAbsent(cell.input(), input -> new HashMap<>())
                        .put(cell.month(), cell.figure());
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

        private Figure figure(ScorecardStatements.InputRow input, YearMonth month) {
            Optional<BigDecimal> cell = cells.getOrDefault(input.id(), Map.of()).get(month);
            if (cell == null) {
                return Figure.missing(Figure.Reason.MISSING_INPUT, input.key());
            }
            return cell.map(Figure::of).orElseGet(() -> Figure.missing(Figure.Reason.NON_ADDITIVE, input.key()));
        }
    }
}
