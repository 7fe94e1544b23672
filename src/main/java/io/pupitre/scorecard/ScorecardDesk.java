package io.pupitre.scorecard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.formula.Formula;
import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Slices slicing;
    private final HypothesisStatements hypotheses;
    private final WorkspaceDirectory directory;

    /** A formula's text means the same to everyone, so this may be shared by all tenants. */
    private final Cache<String, Formula> formulas =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ScorecardDesk(
            ScorecardStatements statements,
            MonthStatements months,
            Slices slicing,
            HypothesisStatements hypotheses,
            WorkspaceDirectory directory) {
        this.statements = statements;
        this.months = months;
        this.slicing = slicing;
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
        Conversions conversions = conversions(scope, currency, inputs.values());
        CountryValues countries = slicing.countries(slices);
        return slices.stream()
                .map(slice -> {
                    List<HypothesisStatements.Stated> ofSlice = slice.isAll() ? stated : List.of();
                    YearMonth first = first(month, ofSlice).minusMonths(reach);
                    List<String> values = slicing.values(scope, slice, countries, used, first, month);
                    FigureSources sources = new FigureSources(
                            this::formula,
                            inputs,
                            kpisByKey,
                            months.read(scope, slice.dimension(), values, used, first, month),
                            conversions);
                    return new Scorecard(
                            month,
                            slice,
                            slice.region() ? values : List.of(),
                            currency,
                            kpis.stream()
                                    .map(kpi -> line(kpi, month, sources, ofSlice))
                                    .toList());
                })
                .toList();
    }

    /** Rates are read only where there is something to convert. */
    private Conversions conversions(
            Scope.Workspace scope, String currency, Collection<ScorecardStatements.InputRow> inputs) {
        boolean foreign = inputs.stream().anyMatch(input -> Conversions.isForeign(input.currency(), currency));
        return new Conversions(currency, foreign ? statements.rates(scope) : List.of());
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
            FigureSources sources,
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
}
